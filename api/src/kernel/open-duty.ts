// What somebody has to take over when a volunteer stops serving, whichever module it belongs to.

/** Something that somebody has to take over from a volunteer who stops serving. */
export interface OpenDuty {
  /** Name of its type, such as VolunteerTeam. */
  readonly type: string;
  readonly id: string;
  readonly title: string;
  /** Day on which it is due, where it has one. */
  readonly on: string | null;
}
