// The kinds of matters that fall due. Notices name them, people choose among them, and each is declared in due-matters.ts.
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';

export const DueMatterKind = enumeration('DueMatterKind', 'A kind of matter that waits for somebody.', {
  SAFEGUARDING_UNTOLD: 'A safeguarding report of which no authority has been told yet.',
  INCIDENT_OPEN: 'An incident that is not closed.',
  FINDING_OPEN: 'A finding of a drill that is not put right.',
  FINDING_TO_CLOSE: 'A finding of a drill whose proof somebody else has to look at.',
  PLAN_REVIEW_DUE: 'An emergency plan that is to be reviewed.',
  DRILL_NOT_HELD: 'A drill whose day is past and of which nobody has said whether it was held.',
  DRILL_COMING: 'A drill within a week.',
  RESOLUTION_OPEN: 'A resolution that is not done.',
  RESOLUTION_TO_VERIFY: 'A resolution that is said to be done and that another seat has to verify.',
  SUGGESTION_TO_DECIDE: 'A suggestion that waits for a decision.',
  SUGGESTION_TO_PUT_RIGHT: 'A suggestion that was accepted and is not put right.',
  SUGGESTION_TO_VERIFY: 'A suggestion that is said to be put right and that somebody else has to verify.',
  MINUTES_UNCONFIRMED: 'A meeting whose minutes are not confirmed.',
  ACTIVITY_NOT_HELD: 'An activity whose day is past and of which nobody has said whether it was held.',
  TRAINING_NOT_HELD: 'A training whose day is past and of which nobody has said whether it was held.',
  TRAINING_ROSTER_OPEN: 'A training that was held and whose roster is not closed.',
  AGREEMENT_ENDING: 'An agreement with a partner unit that ends soon.',
  PLEDGE_BEHIND: 'A pledge whose term ends soon and that is not fulfilled.',
  CREDENTIAL_UNVERIFIED: 'A credential that nobody has checked against the original.',
  CREDENTIAL_EXPIRING: 'A credential, other than a background check, that expires soon.',
  BACKGROUND_CHECK_DUE: 'A volunteer whose background check runs out soon, or has run out.',
  VOLUNTEER_WAITING: 'An applicant who waits for an answer.',
  APPLICATION_UNANSWERED: 'An application to a call for volunteers that is not answered.',
  MENTORSHIP_TO_ASSESS: 'A mentorship that is to be assessed.',
  MENTORSHIP_WITHOUT_VISIT: 'A mentorship without a joint visit this month.',
  AWARD_NOMINATING_ENDS: 'A selection whose nominating ends within a week, or has ended.',
  AWARD_VOTING_ENDS: 'A selection whose vote ends within a week, or has ended.',
  AWARD_UNPUBLISHED: 'A selection whose result was shown long enough and is not published.',
});
export type DueMatterKind = ValueOf<typeof DueMatterKind>;
