// Nothing is refused and nothing is done that no test speaks of: every code of the dictionary and every workflow is named in one.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kernelMessages } from '../../api/src/kernel/kernel.messages.ts';
import { modules } from '../../api/src/modules.ts';

const root = path.resolve(import.meta.dirname, '../..');
const named = namesIn(
  globSync('{api/src,admin/src,schema,test}/**/*.test.{ts,tsx}', { cwd: root })
    .filter((file) => !file.startsWith('test/architecture/'))
    .map((file) => readFileSync(path.join(root, file), 'utf8')),
);

/** Every word of the tests but what stands in a comment. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '').match(/\w+/g) ?? []));
}

/** What no test names yet: a line goes as soon as one does. */
const awaited = new Set(
  [
    'NOT_A_VOLUNTEER SESSION_MOVE_IMPOSSIBLE addToSharingMeeting',
    'CALL_POSITION_TAKEN VERSION_MOVE_IMPOSSIBLE BEFORE_LAST_VERSION DRILL_MOVE_IMPOSSIBLE DRILL_STANDS DUE_IN_PAST',
    'FINDING_MOVE_IMPOSSIBLE FINDING_STANDS INCIDENT_MOVE_IMPOSSIBLE NEVER_DELETED SIGNED_ALREADY REPORT_STANDS',
    'REPORT_MOVE_IMPOSSIBLE NO_SEATS MEETING_MOVE_IMPOSSIBLE SEAT_VOTES_ONCE VOTE_CLOSED ON_AGENDA_ALREADY',
    'DUPLICATE_OF_DUPLICATE SUGGESTION_MOVE_IMPOSSIBLE AWARD_ROUND_MOVE_IMPOSSIBLE NOMINATING_IS_OVER VOTING_IS_OVER',
  ].flatMap((line) => line.split(' ')),
);

const unnamed = (names: readonly string[]): string =>
  names.filter((name) => !named.has(name) && !awaited.has(name)).join('\n');

describe('the tests name', () => {
  const dictionaries = [{ name: 'kernel', messages: kernelMessages }, ...modules];
  it.each(dictionaries)('every refusal of $name', ({ messages }) => {
    expect(unnamed(Object.keys(messages['zh-CN'].errors))).toBe('');
  });

  // What the kernel makes for every entity (create, update, archive and so on) is tried in the kernel.
  it.each(modules)('every workflow of $name', ({ workflows = [] }) => {
    expect(unnamed(workflows.map(({ name }) => name))).toBe('');
  });
});
