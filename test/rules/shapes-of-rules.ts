// The shapes that rules of the database have, each with the rows on both sides of its edge.
import { another, given, type Row, type Rule } from './rules-of-tables.ts';

/** Single rows, the first of which are taken and the others refused. */
export const ofRows = (takes: readonly Row[], refuses: readonly Row[]): Rule => ({
  takes: takes.map((row) => [row]),
  refuses: refuses.map((row) => [row]),
});

export const between = (column: string, least: number, most: number): Rule =>
  ofRows(
    [{ [column]: least }, { [column]: most }, { [column]: null }],
    [{ [column]: least - 1 }, { [column]: most + 1 }],
  );

export const atLeast = (columns: string, least: number): Rule =>
  ofRows(
    columns.split(' ').map((column) => ({ [column]: least })),
    columns.split(' ').map((column) => ({ [column]: least - 1 })),
  );

/** Both or none. */
export const together = (one: string, other: string): Rule =>
  ofRows(
    [
      { [one]: null, [other]: null },
      { [one]: given, [other]: given },
    ],
    [
      { [one]: given, [other]: null },
      { [one]: null, [other]: given },
    ],
  );

/** What two rules say together. */
export const both = (one: Rule, other: Rule): Rule => ({
  takes: [...one.takes, ...other.takes],
  refuses: [...one.refuses, ...other.refuses],
});

/** In one state it is there, in another it is not needed. */
export const needs = (state: Row, elsewhere: Row, ...columns: string[]): Rule => {
  const whole = { ...state, ...Object.fromEntries(columns.map((column) => [column, given])) };
  return ofRows(
    [whole, { ...elsewhere, ...Object.fromEntries(columns.map((column) => [column, null])) }],
    columns.map((column) => ({ ...whole, [column]: null })),
  );
};

/** In one state it is there, in another it is not. */
export const justIn = (state: Row, elsewhere: Row, column: string): Rule =>
  ofRows(
    [
      { ...state, [column]: given },
      { ...elsewhere, [column]: null },
    ],
    [
      { ...state, [column]: null },
      { ...elsewhere, [column]: given },
    ],
  );

/** Days in order, of which both may be the same. */
export const inOrder = (first: string, second: string): Rule =>
  ofRows(
    [
      { [first]: given, [second]: given },
      { [first]: given, [second]: another },
      { [first]: given, [second]: null },
    ],
    [{ [first]: another, [second]: given }],
  );

export const differ = (one: string, other: string): Rule =>
  ofRows(
    [
      { [one]: given, [other]: another },
      { [one]: given, [other]: null },
    ],
    [{ [one]: given, [other]: given }],
  );

/** Of some columns as many are given as may be. */
export const countOf = (columns: string, least: number, most: number): Rule => {
  const names = columns.split(' ');
  const withSome = (count: number): Row =>
    Object.fromEntries(names.map((name, index) => [name, index < count ? given : null]));
  const counts = names.map((_, index) => index + 1);
  const isRight = (count: number): boolean => count >= least && count <= most;
  const all = [0, ...counts];
  return ofRows(all.filter(isRight).map(withSome), all.filter((count) => !isRight(count)).map(withSome));
};

/** The day is that of the begin, in Shanghai. */
export const dayInShanghai: Rule = ofRows(
  [
    { starts_at: '2026-03-09T16:00:00Z', held_on: '2026-03-10' },
    { starts_at: '2026-03-10T15:59:59Z', held_on: '2026-03-10' },
    { starts_at: null, held_on: '2026-03-10' },
  ],
  [
    { starts_at: '2026-03-09T15:59:59Z', held_on: '2026-03-10' },
    { starts_at: '2026-03-10T16:00:00Z', held_on: '2026-03-10' },
  ],
);

/** What is never put away. */
export const stays: Rule = ofRows([{ archived_at: null }], [{ archived_at: given }]);

/** A second row with the same key is refused; one that differs in any part of the key, or lies outside of the rule, is not. */
export const once = (key: string, inside: Row = {}, ...outside: Row[]): Rule => {
  const columns = key.split(' ');
  const row = { ...inside, ...Object.fromEntries(columns.map((column) => [column, inside[column] ?? given])) };
  return {
    takes: [
      ...columns.map((column) => [row, { ...row, [column]: another }]),
      ...outside.map((each) => [row, { ...row, ...each }]),
    ],
    refuses: [[row, row]],
  };
};

/** Times of the same key lie apart; the last day counts, or does not. */
export const onceAtATime = (
  key: string,
  from: string,
  until: string,
  isLastCounted: boolean,
  inside: Row = {},
  ...outside: Row[]
): Rule => {
  const columns = key.split(' ');
  const during = (first: string, last: string | null): Row => ({ [from]: first, [until]: last });
  const row: Row = {
    ...inside,
    ...Object.fromEntries(columns.map((column) => [column, given])),
    ...during('2026-01-01', '2026-03-31'),
  };
  const [within, apart] = isLastCounted ? ['2026-03-31', '2026-04-01'] : ['2026-03-30', '2026-03-31'];
  return {
    takes: [
      during(apart, null),
      { archived_at: given },
      ...outside,
      ...columns.map((column) => ({ [column]: another })),
    ].map((change) => [row, { ...row, ...change }]),
    refuses: [
      [row, { ...row, ...during(within, null) }],
      [
        { ...row, [until]: null },
        { ...row, ...during('2030-01-01', null) },
      ],
    ],
  };
};
