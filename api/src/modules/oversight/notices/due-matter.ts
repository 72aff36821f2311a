// A due matter: a kind of record that waits for somebody, until there is none left. Each is declared once (due-matters.ts);
// the lists on the first page, the notices and the mails are made of the declarations.
import { filterCondition, type FilterInput } from '../../../kernel/read/conditions.ts';
import type { Rights } from '../../../kernel/read/rights.ts';
import type { Catalog, Exposure } from '../../../kernel/resource/catalog.ts';
import { rowScope } from '../../../kernel/resource/declaration.ts';
import { amongst, both, either, type Caller, type RowScope } from '../../../kernel/scope.ts';
import { localDateOf } from '../../../kernel/clock.ts';
import type { Row } from '../../../kernel/read/loaders.ts';
import type { DueMatterKind } from './due-matter-kind.ts';

export interface DueMatter {
  readonly kind: DueMatterKind;
  /** Type of the records. */
  readonly record: string;
  /** Which of them wait, as the `filter` argument of their list. */
  readonly filter: (today: string) => FilterInput;
  /** Property that says by when, or with `isSince` since when. */
  readonly dueOn: string;
  /** Whether nothing says by when: it has waited since a day, and is never late. */
  readonly isSince?: true;
  /** Property that says what, where it holds nothing personal. */
  readonly title?: string;
  /** Who answers for them: whoever holds this permission on the record. */
  readonly answers: string;
  /** Path to the person who answers besides, whatever they hold. */
  readonly person?: string;
  /** Path to the partner unit whose staff answer besides. */
  readonly unit?: string;
}

interface Looking {
  readonly catalog: Catalog;
  readonly caller: Caller;
  readonly rights: Rights;
  readonly today: string;
  readonly communityId: string;
}

/** The records of a matter for which a caller answers in a community. */
export function waitingFor(matter: DueMatter, { catalog, caller, rights, today, communityId }: Looking): RowScope {
  const exposure = catalog.get(matter.record);
  const answering = either([
    caller.may(matter.answers) ? rowScope(exposure.resource, caller, matter.answers, catalog.self) : false,
    matter.person && caller.personId ? amongst(matter.person, [caller.personId]) : false,
    matter.unit ? amongst(matter.unit, caller.units('view.keep')) : false,
  ]);
  if (answering === false || rights.rows(exposure) === false) return false;
  return both(answering, rights.rows(exposure), { community: communityId, archivedAt: null }, asked(matter));

  function asked({ filter }: DueMatter): RowScope {
    return filterCondition(catalog, rights, exposure as Exposure, filter(today));
  }
}

/** Whether somebody is told of a record: what has no day at all, as much of the past has none, waits in its list unannounced. */
export function isTold(matter: DueMatter, row: Row): boolean {
  return row[matter.dueOn] != null;
}

/** What a record that waits is called, and by when it should be done. */
export function factsOf(matter: DueMatter, row: Row): { readonly title: string | null; readonly dueOn: string | null } {
  const due = matter.isSince ? null : (row[matter.dueOn] as Date | string | null);
  return {
    title: matter.title ? ((row[matter.title] as string | null) ?? null) : null,
    dueOn: due instanceof Date ? localDateOf(due) : due,
  };
}
