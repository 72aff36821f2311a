// Where calls and applications stand, and why a step cannot be taken now: a key of the messages, or undefined when it can.
import type { RaRecord } from 'ra-core';

export const callColours = { DRAFT: 'default', PUBLISHED: 'success', CLOSED: 'default' } as const;

export const applicationColours = {
  RECEIVED: 'info',
  IDENTITY_CHECKED: 'info',
  VETTED: 'secondary',
  ACCEPTED: 'success',
  REJECTED: 'default',
  WITHDRAWN: 'default',
} as const;

/** The steps of an application that is accepted, in their order. */
export const applicationSteps = ['RECEIVED', 'IDENTITY_CHECKED', 'VETTED', 'ACCEPTED'] as const;

const among = (allowed: readonly string[], reason: string) => (record: RaRecord<string>) => {
  if (record['archivedAt'] != null) return 'people.isArchived';
  return allowed.includes(String(record['status'])) ? undefined : reason;
};

export const whyNotPublish = among(['DRAFT'], 'people.recruitment.whyNot.publish');
export const whyNotClose = among(['DRAFT', 'PUBLISHED'], 'people.recruitment.whyNot.close');

const decided = 'people.recruitment.whyNot.decided';
const open = ['RECEIVED', 'IDENTITY_CHECKED', 'VETTED'];

/** A step has its turn, is past, or still to come. */
const turn = (status: string, tooEarly: string) => (record: RaRecord<string>) => {
  if (record['archivedAt'] != null) return 'people.isArchived';
  const now = String(record['status']);
  if (now === status) return undefined;
  if (!open.includes(now)) return decided;
  return open.indexOf(now) < open.indexOf(status) ? tooEarly : 'people.recruitment.whyNot.done';
};

export const whyNotIdentity = turn('RECEIVED', '');
export const whyNotVet = turn('IDENTITY_CHECKED', 'people.recruitment.whyNot.identityFirst');
export const whyNotAccept = turn('VETTED', 'people.recruitment.whyNot.vetFirst');
export const whyNotEnd = among(open, decided);
