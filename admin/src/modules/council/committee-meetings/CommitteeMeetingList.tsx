// The meetings of the committee, the latest first.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMay } from '../../../auth/session-context.tsx';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { statusColours } from './meeting-states.ts';

const filters = [
  enumFilter('kind', 'MeetingKind'),
  enumFilter('status', 'CommitteeMeetingStatus'),
  dayFilter('heldOn'),
];

export function CommitteeMeetingList() {
  return (
    <RecordList filters={filters} sort={{ field: 'heldOn', order: 'DESC' }} actions={<ListActions />}>
      <TextField source="title" />
      <DayField source="heldOn" />
      <EnumField source="status" type="CommitteeMeetingStatus" colours={statusColours} />
      <EnumField source="kind" type="MeetingKind" />
      <TextField source="place" />
      <TextField source="presentCount" sortBy={false} />
    </RecordList>
  );
}

function ListActions() {
  const translate = useTranslate();
  const mayRun = useMay()('meeting.run');
  return (
    <>
      <Button component={Link} to="/resolutions-board">
        {translate('resolutions.board.title')}
      </Button>
      {mayRun && (
        <Button component={Link} to="/plan-a-meeting" variant="contained">
          {translate('meetings.plan.title')}
        </Button>
      )}
    </>
  );
}
