// What the console is made of, in the order of the menu: one line for each list and each page.
// Messages need no line: every messages.ts under modules/ is found by its name.
import type { Resource } from './data/resource.ts';
import type { ConsolePage } from './layout/menu-items.ts';
import { activities, planActivityPage } from './modules/activities/activities/index.ts';
import { activitySeriesList, planSeriesPage } from './modules/activities/activity-series/index.ts';
import { activityScreenPage, checkInPage } from './modules/activities/check-in/index.ts';
import { logActivityPage } from './modules/activities/log-an-activity/index.ts';
import { stallCountPage } from './modules/activities/stalls/index.ts';
import { certificates } from './modules/certificates/certificates/index.ts';
import { partnerUnits } from './modules/partners/partner-units/index.ts';
import { credentials } from './modules/people/credentials/index.ts';
import { partnerContacts } from './modules/people/partner-contacts/index.ts';
import { people } from './modules/people/people/index.ts';
import { socialWorkers } from './modules/people/social-workers/index.ts';
import { teamMembers } from './modules/people/team-members/index.ts';
import { volunteerTeams } from './modules/people/volunteer-teams/index.ts';
import {
  jointVisits,
  mentoringRequirementsPage,
  mentorshipAssessments,
  mentorships,
  mentorTreePage,
  sharingAttendances,
  sharingMeetings,
} from './modules/people/mentoring/index.ts';
import { recruitmentCalls, volunteerApplications } from './modules/people/recruitment/index.ts';
import { vettingPage } from './modules/people/vetting/index.ts';
import { volunteerAbsences, volunteers } from './modules/people/volunteers/index.ts';
import { committeePage } from './modules/council/committee/index.ts';
import { committeeSeats } from './modules/council/committee-seats/index.ts';
import { committeeMeetings } from './modules/council/committee-meetings/index.ts';
import { meetingMinutesPage, planMeetingPage } from './modules/council/committee-meetings/meeting-pages.ts';
import { quorumRules } from './modules/council/quorum-rules/index.ts';
import { resolutions } from './modules/council/resolutions/index.ts';
import { resolutionsBoardPage } from './modules/council/resolutions/resolutions-board.ts';
import {
  awardRounds,
  ballotPage,
  changeSelectionPage,
  planSelectionPage,
} from './modules/council/award-rounds/index.ts';
import { awardNominations } from './modules/council/award-nominations/index.ts';
import { awards } from './modules/council/awards/index.ts';
import { suggestionBoardPage, suggestions } from './modules/council/suggestions/index.ts';
import { agreements } from './modules/partners/agreements/index.ts';
import { pledges } from './modules/partners/pledges/index.ts';
import { deliveries } from './modules/partners/deliveries/index.ts';
import { communities } from './modules/communities/communities/index.ts';
import { communityLeaders } from './modules/communities/community-leaders/index.ts';
import { accounts } from './modules/access/accounts/index.ts';
import { apiKeys } from './modules/access/api-keys/index.ts';
import { roleGrants } from './modules/access/role-grants/index.ts';
import { auditEntries } from './modules/access/audit-entries/index.ts';
import { impactPage } from './modules/insights/impact/index.ts';
import { calendarPage } from './modules/oversight/calendar/index.ts';
import { confirmEmailPage, noticesPage } from './modules/oversight/notices/index.ts';
import { courses } from './modules/training/courses/index.ts';
import { logTrainingPage } from './modules/training/log-a-training/index.ts';
import { recordAttendancePage } from './modules/training/roster/index.ts';
import { trainingAttendances } from './modules/training/training-attendances/index.ts';
import { trainingEnrolments } from './modules/training/training-enrolments/index.ts';
import { trainingSessions } from './modules/training/training-sessions/index.ts';
import { planTrainingPage } from './modules/training/training-sessions/plan-training.ts';
import { drillFindings } from './modules/safety/drill-findings/index.ts';
import { drills, planDrillPage } from './modules/safety/drills/index.ts';
import { emergencyPlans, planSheetPage } from './modules/safety/emergency-plans/index.ts';
import { emergencyRoles } from './modules/safety/emergency-roles/index.ts';
import { incidentActions } from './modules/safety/incident-actions/index.ts';
import { incidents, reportIncidentPage } from './modules/safety/incidents/index.ts';
import { emergencyPlanVersions } from './modules/safety/plan-versions/index.ts';
import { restrictedReads } from './modules/safety/restricted-reads/index.ts';
import { fileReportPage, safeguardingReports } from './modules/safety/safeguarding-reports/index.ts';
import { importRuns, importWizardPage } from './modules/platform/imports/index.ts';

export const resources: readonly Resource[] = [
  volunteers,
  volunteerTeams,
  teamMembers,
  mentorships,
  jointVisits,
  mentorshipAssessments,
  sharingMeetings,
  sharingAttendances,
  recruitmentCalls,
  volunteerApplications,
  volunteerAbsences,
  credentials,
  certificates,
  socialWorkers,
  people,
  partnerUnits,
  agreements,
  pledges,
  deliveries,
  committeeSeats,
  partnerContacts,
  suggestions,
  awardRounds,
  awardNominations,
  awards,
  trainingSessions,
  courses,
  trainingEnrolments,
  trainingAttendances,
  activities,
  activitySeriesList,
  ...[emergencyPlans, emergencyPlanVersions, emergencyRoles, drills, drillFindings],
  ...[incidents, incidentActions, safeguardingReports, restrictedReads],
  ...[committeeMeetings, resolutions, quorumRules],
  communities,
  communityLeaders,
  accounts,
  roleGrants,
  apiKeys,
  auditEntries,
  importRuns,
];

/** Pages that are no list and no record. */
export const pages: readonly ConsolePage[] = [
  calendarPage,
  noticesPage,
  confirmEmailPage,
  committeePage,
  mentorTreePage,
  mentoringRequirementsPage,
  vettingPage,
  resolutionsBoardPage,
  planMeetingPage,
  meetingMinutesPage,
  logTrainingPage,
  planTrainingPage,
  recordAttendancePage,
  logActivityPage,
  planActivityPage,
  planSeriesPage,
  activityScreenPage,
  checkInPage,
  stallCountPage,
  suggestionBoardPage,
  planSelectionPage,
  changeSelectionPage,
  ballotPage,
  ...[fileReportPage, reportIncidentPage, planDrillPage, planSheetPage],
  impactPage,
  importWizardPage,
];
