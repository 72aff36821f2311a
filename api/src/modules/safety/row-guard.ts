// Triggers that hold a row to its path: states move only as drawn, and what stands from a state on no longer changes.

interface RowGuard {
  readonly table: string;
  /** Moves that are allowed, each as `FROM TO`. */
  readonly moves: readonly string[];
  /** Columns that no longer change once the row is in one of these states. */
  readonly frozen?: { readonly from: readonly string[]; readonly columns: readonly string[] };
}

/** The trigger, in the form that an entity declares. */
export function rowGuard({ table, moves, frozen }: RowGuard) {
  const list = (values: readonly string[]): string => values.map((each) => `'${each}'`).join(', ');
  const row = (name: string): string => `(${frozen!.columns.map((column) => `${name}.${column}`).join(', ')})`;
  const refuse = (what: string, constraint: string): string =>
    `raise exception '${what}' using errcode = 'check_violation', constraint = '${table}_${constraint}', table = '${table}'; end if; `;
  const freeze = frozen
    ? `if old.status in (${list(frozen.from)}) and ${row('new')} is distinct from ${row('old')} then ${refuse('what stands no longer changes', 'frozen')}`
    : '';
  return {
    name: `${table}_guard`,
    timing: 'before',
    events: ['update'],
    forEach: 'row',
    body: `if new.status <> old.status and (old.status || ' ' || new.status) not in (${list(moves)}) then ${refuse('no such move', 'moves')}${freeze}return new`,
  } as const satisfies object as { name: string; timing: 'before'; events: ['update']; forEach: 'row'; body: string };
}
