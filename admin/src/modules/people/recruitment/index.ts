// Recruitment: calls for volunteers, and applications to them.
import ApplicationIcon from '@mui/icons-material/AssignmentIndOutlined';
import CallIcon from '@mui/icons-material/CampaignOutlined';
import { RecruitmentCallFieldsFragmentDoc } from '../../../../../schema/generated/people/recruitment/recruitment-calls.ts';
import { VolunteerApplicationFieldsFragmentDoc } from '../../../../../schema/generated/people/recruitment/volunteer-applications.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import { createdBy } from '../created-by.ts';
import { personTitle } from '../person-name.ts';

export const recruitmentCalls = resource({
  type: 'RecruitmentCall',
  plural: 'recruitmentCalls',
  fields: RecruitmentCallFieldsFragmentDoc,
  title: (call) => String(call['title']),
  group: 'volunteers',
  icon: CallIcon,
  pages: {
    list: page(() => import('./RecruitmentCallList.tsx'), 'RecruitmentCallList'),
    show: page(() => import('./RecruitmentCallShow.tsx'), 'RecruitmentCallShow'),
    create: page(() => import('./RecruitmentCallForms.tsx'), 'RecruitmentCallCreate'),
    edit: page(() => import('./RecruitmentCallForms.tsx'), 'RecruitmentCallEdit'),
  },
});

export const volunteerApplications = createdBy(
  'receiveVolunteerApplication',
  resource({
    type: 'VolunteerApplication',
    plural: 'volunteerApplications',
    fields: VolunteerApplicationFieldsFragmentDoc,
    title: (application) => personTitle(application['person']),
    group: 'volunteers',
    beside: 'recruitmentCalls',
    icon: ApplicationIcon,
    pages: {
      list: page(() => import('./ApplicationList.tsx'), 'ApplicationList'),
      show: page(() => import('./ApplicationShow.tsx'), 'ApplicationShow'),
      create: page(() => import('./ApplicationCreate.tsx'), 'ApplicationCreate'),
    },
  }),
);
