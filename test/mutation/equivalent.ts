// Faults that make no difference, each with the reason; they are not put in.
import type { Fault } from './fault.ts';

interface Equivalent {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

const equivalents: readonly Equivalent[] = [
  {
    file: 'api/src/kernel/read/statement.ts',
    before: '#aliases = 0;',
    after: '#aliases = 1;',
    reason: 'The aliases of a statement only have to differ.',
  },
  {
    file: 'api/src/kernel/resource/inputs.ts',
    before: 'if (create.length === 0 && update.length === 0 && !may.archive) return {};',
    after: ';',
    reason: 'A type that no operation uses is no part of the schema.',
  },
  {
    file: 'api/src/modules/insights/publication/draft-publication.ts',
    before: '...publication.ageBands.map(({ band, value }) => [bandId(band, publication), value] as const),',
    after: '...publication.ageBands.map(({ band, value }) => [bandId(band, publication)] as const),',
    reason:
      'Ages are published with their year alone, which a second time shows nobody; while its total is hidden they bound no quarter.',
  },
  {
    file: 'api/src/modules/oversight/calendar/calendar-entries.ts',
    before: 'if (ids.length === 0 || !caller.may(source.moves)) continue;',
    after: ';',
    reason: 'Without ids, and for whoever may move nothing, the question that it spares finds nothing.',
  },
  {
    file: 'api/src/pipeline/drain.ts',
    before: 'for (let areGone = false; !areGone && performance.now() < until;) {',
    after: 'for (let areGone = false; !areGone && performance.now() <= until;) {',
    reason: 'No clock is met in the very millionth of a second.',
  },
  {
    file: 'api/src/pipeline/http.ts',
    before: 'forceCloseConnections: true,',
    after: 'forceCloseConnections: false,',
    reason: 'After a drain nobody is connected any more; without one only a start that failed is closed.',
  },
  {
    file: 'api/src/pipeline/http.ts',
    before: "const search = query < 0 ? '' : request.url.slice(query);",
    after: "const search = query < 1 ? '' : request.url.slice(query);",
    reason: 'An address begins with a slash.',
  },
];

/** No middleware stands behind a field: a simple resolver only spares each value a call. */
const isOnlySlower = ({ before, after }: Fault): boolean =>
  before.replace('simpleResolvers: true', 'simpleResolvers: false') === after;

export function isEquivalent(fault: Fault): boolean {
  const { file, before, after } = fault;
  if (before !== after && isOnlySlower(fault)) return true;
  return equivalents.some((each) => each.file === file && each.before === before && each.after === after);
}
