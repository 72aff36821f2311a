// Permissions and the roles that hold them. Deny by default: what no module declares, nobody may.

export interface Permission {
  /** What it allows, in one English sentence. */
  readonly description: string;
  /** Roles that hold it for the whole community (or street) of their grant. */
  readonly community?: readonly string[];
  /** Roles that hold it only for the partner unit of their grant. */
  readonly unit?: readonly string[];
  /** Scope that an API key needs, such as `training:write`; without one, no key ever holds it. */
  readonly key?: string;
  /** Everybody holds it, signed in or not. */
  readonly anyone?: true;
  /** It opens what is sensitive: outside of the demo only a session with a second factor holds it. */
  readonly isSensitive?: true;
  /** Everybody who is signed in holds it, for what is their own. */
  readonly self?: true;
}

export type Permissions = Readonly<Record<string, Permission>>;

/** Declares the permissions of a module. */
export function permissions<const P extends Permissions>(declared: P): P {
  return declared;
}
