// Meetings of the committee: planned, called, held, with confirmed minutes; or cancelled.
import MeetingIcon from '@mui/icons-material/GroupsOutlined';
import { CommitteeMeetingFieldsFragmentDoc } from '../../../../../schema/generated/council/committee-meetings.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const committeeMeetings = resource({
  type: 'CommitteeMeeting',
  plural: 'committeeMeetings',
  fields: CommitteeMeetingFieldsFragmentDoc,
  title: (meeting) => String(meeting['title']),
  group: 'meetings',
  icon: MeetingIcon,
  // Meetings are made by planning, which is a page of its own.
  pages: {
    list: page(() => import('./CommitteeMeetingList.tsx'), 'CommitteeMeetingList'),
    show: page(() => import('./CommitteeMeetingShow.tsx'), 'CommitteeMeetingShow'),
    edit: page(() => import('./CommitteeMeetingEdit.tsx'), 'CommitteeMeetingEdit'),
  },
});
