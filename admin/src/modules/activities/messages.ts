// Words of activities, their series, rolls, stalls and evaluations.

export { en } from './messages-en.ts';
export { zh } from './messages-zh.ts';
