// Where a safeguarding report stands, and why a step cannot be taken now.
import type { RaRecord } from 'ra-core';

export const reportColours = {
  SUSPECTED: 'error',
  REPORTED: 'warning',
  UNDER_ENQUIRY: 'info',
  SUBSTANTIATED: 'default',
  UNSUBSTANTIATED: 'default',
} as const;

/** The way of a report; its end is what the enquiry found. */
export function reportSteps(status: string): readonly string[] {
  const end = status === 'UNSUBSTANTIATED' ? 'UNSUBSTANTIATED' : 'SUBSTANTIATED';
  return ['SUSPECTED', 'REPORTED', 'UNDER_ENQUIRY', end];
}

const isSettled = ({ status }: RaRecord<string>): boolean => status === 'SUBSTANTIATED' || status === 'UNSUBSTANTIATED';

const step =
  (status: string, otherwise: string) =>
  (report: RaRecord<string>): string | undefined =>
    report['status'] === status ? undefined : otherwise;

export const whyNotTell = step('SUSPECTED', 'safety.report.whyNot.told');
export const whyNotEnquire = step('REPORTED', 'safety.report.whyNot.enquiry');
export const whyNotOutcome = step('UNDER_ENQUIRY', 'safety.report.whyNot.outcome');

export function whyNotAssign(report: RaRecord<string>): string | undefined {
  return report['closedAt'] == null ? undefined : 'safety.report.whyNot.closed';
}

export function whyNotSign(report: RaRecord<string>): string | undefined {
  if (!isSettled(report)) return 'safety.report.whyNot.noOutcome';
  return report['signedAt'] == null ? undefined : 'safety.report.whyNot.signed';
}

export function whyNotClose(report: RaRecord<string>): string | undefined {
  if (report['closedAt'] != null) return 'safety.report.whyNot.closed';
  return report['signedAt'] == null ? 'safety.report.whyNot.notSigned' : undefined;
}

/** What comes next, as a key of the messages. */
export function nextOf(report: RaRecord<string>): string {
  if (report['closedAt'] != null) return 'safety.report.next.closed';
  if (!isSettled(report)) return `safety.report.next.${String(report['status'])}`;
  return report['signedAt'] == null ? 'safety.report.next.settled' : 'safety.report.next.signed';
}
