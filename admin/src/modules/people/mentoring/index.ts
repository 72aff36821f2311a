// Mentoring: pairs and what belongs to them, sharing meetings, what is asked, and the tree of who trained whom.
import MentorshipIcon from '@mui/icons-material/EscalatorWarningOutlined';
import RequirementsIcon from '@mui/icons-material/RuleOutlined';
import SharingIcon from '@mui/icons-material/ForumOutlined';
import TreeIcon from '@mui/icons-material/AccountTreeOutlined';
import { JointVisitFieldsFragmentDoc } from '../../../../../schema/generated/people/mentoring/joint-visits.ts';
import { MentorshipAssessmentFieldsFragmentDoc } from '../../../../../schema/generated/people/mentoring/mentorship-assessments.ts';
import { MentorshipFieldsFragmentDoc } from '../../../../../schema/generated/people/mentoring/mentorships.ts';
import { SharingAttendanceFieldsFragmentDoc } from '../../../../../schema/generated/people/mentoring/sharing-attendances.ts';
import { SharingMeetingFieldsFragmentDoc } from '../../../../../schema/generated/people/mentoring/sharing-meetings.ts';
import { page } from '../../../data/page.ts';
import { resource, type RecordOf } from '../../../data/resource.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';
import { createdBy } from '../created-by.ts';
import { personTitle } from '../person-name.ts';

const nameOf = (volunteer: unknown): string => personTitle((volunteer as RecordOf | null)?.['person']);

export const mentorships = createdBy(
  'proposeMentorship',
  resource({
    type: 'Mentorship',
    plural: 'mentorships',
    fields: MentorshipFieldsFragmentDoc,
    title: ({ mentor, newcomer }) => `${nameOf(mentor)} → ${nameOf(newcomer)}`,
    group: 'volunteers',
    icon: MentorshipIcon,
    pages: {
      list: page(() => import('./MentorshipList.tsx'), 'MentorshipList'),
      show: page(() => import('./MentorshipShow.tsx'), 'MentorshipShow'),
      create: page(() => import('./MentorshipCreate.tsx'), 'MentorshipCreate'),
    },
  }),
);

export const jointVisits = resource({
  type: 'JointVisit',
  plural: 'jointVisits',
  fields: JointVisitFieldsFragmentDoc,
  title: (visit) => String(visit['visitedOn']),
  canSearch: false,
});

export const mentorshipAssessments = resource({
  type: 'MentorshipAssessment',
  plural: 'mentorshipAssessments',
  fields: MentorshipAssessmentFieldsFragmentDoc,
  title: (assessment) => String(assessment['assessedOn']),
  canSearch: false,
});

export const sharingMeetings = createdBy(
  'recordSharingMeeting',
  resource({
    type: 'SharingMeeting',
    plural: 'sharingMeetings',
    fields: SharingMeetingFieldsFragmentDoc,
    title: (meeting) => String(meeting['topic']),
    group: 'volunteers',
    beside: 'mentorships',
    icon: SharingIcon,
    pages: {
      list: page(() => import('./SharingMeetingList.tsx'), 'SharingMeetingList'),
      show: page(() => import('./SharingMeetingShow.tsx'), 'SharingMeetingShow'),
      create: page(() => import('./SharingMeetingCreate.tsx'), 'SharingMeetingCreate'),
      edit: page(() => import('./SharingMeetingEdit.tsx'), 'SharingMeetingEdit'),
    },
  }),
);

export const sharingAttendances = resource({
  type: 'SharingAttendance',
  plural: 'sharingAttendances',
  fields: SharingAttendanceFieldsFragmentDoc,
  title: ({ volunteer }) => nameOf(volunteer),
  canSearch: false,
});

export const mentorTreePage: ConsolePage = {
  path: 'mentor-tree',
  label: 'people.mentoring.tree.title',
  page: page(() => import('./MentorTreePage.tsx'), 'MentorTreePage'),
  may: 'mentoring.read',
  group: 'volunteers',
  beside: 'mentorships',
  icon: TreeIcon,
};

export const mentoringRequirementsPage: ConsolePage = {
  path: 'mentoring-requirements',
  label: 'people.mentoring.requirements.title',
  page: page(() => import('./RequirementsPage.tsx'), 'RequirementsPage'),
  may: 'mentoring.read',
  icon: RequirementsIcon,
};
