// Words of emergency plans, drills, findings, incidents and safeguarding reports.

export { en } from './messages-en.ts';
export { zh } from './messages-zh.ts';
