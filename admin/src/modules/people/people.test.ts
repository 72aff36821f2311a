// What the pages about people work out for themselves: dates of birth, whether a credential holds, why a step cannot be taken.
import { expect, test } from 'vitest';
import { validityOf } from './credentials/validity.ts';
import { birthKept, birthText } from './people/birth.ts';
import { barStage } from './volunteers/bar-stage.ts';
import { whyNot } from './volunteers/state-guards.ts';

test('a date of birth is said, and kept, as exactly as it is known', () => {
  expect(birthText('1956-03-01', 'YEAR', 'zh-CN')).toBe('1956年');
  expect(birthText('1956-03-01', 'MONTH', 'zh-CN')).toBe('1956年3月');
  expect(birthText('1956-03-09', 'DAY', 'zh-CN')).toBe('1956年3月9日');
  expect(birthKept('1956-03-09', 'YEAR')).toBe('1956-01-01');
  expect(birthKept('1956-03-09', 'MONTH')).toBe('1956-03-01');
  expect(birthKept('1956-03-09', undefined)).toBe('1956-03-09');
});

test('a credential holds to the end of its last day, and is worth a look for sixty days before', () => {
  expect(validityOf('2026-11-20', '2026-11-21')).toBe('EXPIRED');
  expect(validityOf('2026-11-21', '2026-11-21')).toBe('SOON');
  expect(validityOf('2027-01-20', '2026-11-21')).toBe('SOON');
  expect(validityOf('2027-01-21', '2026-11-21')).toBe('HOLDS');
});

test('a step that cannot be taken says why, by how far the volunteer has come', () => {
  const at = (level: string, archivedAt: string | null = null) => ({ id: 'v1', level, archivedAt });
  expect(whyNot('accept')(at('IN_VETTING'))).toBeUndefined();
  expect(whyNot('accept')(at('APPLICANT'))).toBe('people.volunteers.whyNot.accept.APPLYING');
  expect(whyNot('promote')(at('CORE'))).toBe('people.volunteers.whyNot.promote.SERVING');
  expect(whyNot('promote')(at('PAUSED'))).toBe('people.volunteers.whyNot.promote.PAUSED');
  expect(whyNot('joinTeam')(at('LEFT'))).toBe('people.volunteers.whyNot.LEFT');
  expect(whyNot('pause')(at('ORDINARY', '2026-11-21T00:00:00Z'))).toBe('people.isArchived');
});

test('whoever may not read sensitive values cannot tell whether a bar was proposed', () => {
  const volunteer = { id: 'v1', level: 'CORE', barProposedAt: null, masked: [] as string[] };
  expect(barStage(volunteer)).toBe('NONE');
  expect(barStage({ ...volunteer, masked: ['barProposedAt'] })).toBe('UNKNOWN');
  expect(barStage({ ...volunteer, barProposedAt: '2026-11-20T02:00:00Z' })).toBe('PROPOSED');
});
