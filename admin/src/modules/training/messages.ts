// Words of courses, trainings, enrolments and rosters.

export { en } from './messages-en.ts';
export { zh } from './messages-zh.ts';
