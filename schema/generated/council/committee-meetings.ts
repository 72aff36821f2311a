/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Where a meeting stands. */
export type CommitteeMeetingStatus =
  /** The seats are invited. */
  | 'CALLED'
  /** It does not take place. */
  | 'CANCELLED'
  /** It takes or took place: roll, votes, resolutions and minutes are being recorded. */
  | 'HELD'
  /** Its minutes are confirmed and no longer change. */
  | 'MINUTES_CONFIRMED'
  /** It has a date; its agenda is being made. */
  | 'PLANNED';

/** Which meeting it is. */
export type MeetingKind =
  /** The joint meeting of all sides, once a quarter. */
  | 'QUARTERLY_JOINT'
  /** A council with the residents. */
  | 'RESIDENTS_COUNCIL'
  /** A meeting for one matter, out of turn. */
  | 'SPECIAL'
  /** The weekly meeting of social workers and team leaders. */
  | 'WEEKLY_LEADERS';

export type CommitteeMeetingFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, kind: MeetingKind, title: string, status: CommitteeMeetingStatus, startsAt: string | null, heldOn: string, minutes: number | null, place: string | null, calledAt: string | null, seatCount: number | null, quorumNeeded: number | null, presentCount: number | null, guests: string | null, summary: string | null, minutesWrittenBy: string | null, minutesWriterName: string | null, minutesConfirmedAt: string | null, minutesConfirmedBySeatId: string | null, cancelReason: string | null, communityId: string };

export const CommitteeMeetingFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeMeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"calledAt"}},{"kind":"Field","name":{"kind":"Name","value":"seatCount"}},{"kind":"Field","name":{"kind":"Name","value":"quorumNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"presentCount"}},{"kind":"Field","name":{"kind":"Name","value":"guests"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWrittenBy"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWriterName"}},{"kind":"Field","name":{"kind":"Name","value":"minutesConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesConfirmedBySeatId"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<CommitteeMeetingFieldsFragment, unknown>;