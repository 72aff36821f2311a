// How each kind of entry looks: the same colour and sign in the grid, in the list and in the legend.
import ActivityIcon from '@mui/icons-material/GroupsOutlined';
import DrillIcon from '@mui/icons-material/LocalFireDepartmentOutlined';
import MeetingIcon from '@mui/icons-material/ForumOutlined';
import TrainingIcon from '@mui/icons-material/SchoolOutlined';
import type { ComponentType } from 'react';
import type { SvgIconProps } from '@mui/material';
import type { CalendarKind } from './use-calendar-entries.ts';

export const kindLooks: Readonly<
  Record<
    CalendarKind,
    { readonly colour: 'info' | 'error' | 'success' | 'warning'; readonly Icon: ComponentType<SvgIconProps> }
  >
> = {
  TRAINING: { colour: 'info', Icon: TrainingIcon },
  DRILL: { colour: 'error', Icon: DrillIcon },
  ACTIVITY: { colour: 'success', Icon: ActivityIcon },
  MEETING: { colour: 'warning', Icon: MeetingIcon },
};

export const calendarKinds = Object.keys(kindLooks) as readonly CalendarKind[];
