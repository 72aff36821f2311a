// The kinds of matters that fall due. Notices name them, people choose among them, and each is declared in due-matters.ts.
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';

export const DueMatterKind = enumeration('DueMatterKind', 'A kind of matter that waits for somebody.', {
  TRAINING_NOT_HELD: 'A training whose day is past and of which nobody has said whether it was held.',
  TRAINING_ROSTER_OPEN: 'A training that was held and whose roster is not closed.',
  AGREEMENT_ENDING: 'An agreement with a partner unit that ends soon.',
  PLEDGE_BEHIND: 'A pledge whose term ends soon and that is not fulfilled.',
  CREDENTIAL_UNVERIFIED: 'A credential that nobody has checked against the original.',
  CREDENTIAL_EXPIRING: 'A credential or background check that expires soon.',
  VOLUNTEER_WAITING: 'An applicant who waits for an answer.',
});
export type DueMatterKind = ValueOf<typeof DueMatterKind>;
