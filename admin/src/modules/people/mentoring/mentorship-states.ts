// Where a mentorship stands, and why a step cannot be taken now: a key of the messages, or undefined when it can.
import type { RaRecord } from 'ra-core';
import type { MentorshipProgressQuery } from '../../../../../schema/generated/people/mentoring/mentoring-queries.ts';

export type Progress = NonNullable<MentorshipProgressQuery['mentorshipProgress']>;

export const statusColours = {
  PENDING: 'info',
  ACTIVE: 'success',
  EXTENDED: 'warning',
  PASSED: 'primary',
  STOPPED: 'default',
} as const;

const why = (allowed: readonly string[], reason: string) => (mentorship: RaRecord<string>) => {
  if (mentorship['archivedAt'] != null) return 'people.isArchived';
  const status = String(mentorship['status']);
  if (allowed.includes(status)) return undefined;
  return status === 'PASSED' || status === 'STOPPED' ? `people.mentoring.whyNot.${status}` : reason;
};

export const whyNotStart = why(['PENDING'], 'people.mentoring.whyNot.started');
export const whyNotRunning = why(['ACTIVE', 'EXTENDED'], 'people.mentoring.whyNot.pending');
export const whyNotStop = why(['PENDING', 'ACTIVE', 'EXTENDED'], '');
