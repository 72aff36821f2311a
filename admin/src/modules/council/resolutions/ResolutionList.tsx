// All resolutions, those that are due first at the top.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { DueField } from './DueField.tsx';
import { ResolutionOwnerField } from './ResolutionOwnerField.tsx';
import { resolutionColours } from './resolution-states.ts';

const filters = [
  enumFilter('status', 'ResolutionStatus'),
  dayFilter('dueOn'),
  linkedFilter('meetingId', 'committeeMeetings'),
  linkedFilter('ownerUnitId', 'partnerUnits'),
];

export function ResolutionList() {
  const translate = useTranslate();
  return (
    <RecordList
      filters={filters}
      sort={{ field: 'dueOn', order: 'ASC' }}
      actions={
        <Button component={Link} to="/resolutions-board">
          {translate('resolutions.board.title')}
        </Button>
      }
    >
      <TextField source="text" />
      <EnumField source="status" type="ResolutionStatus" colours={resolutionColours} />
      <DueField source="dueOn" />
      <ResolutionOwnerField source="ownerSeatId" label="resolutions.owner.title" sortBy={false} />
      <LinkedField source="meetingId" reference="committeeMeetings" sortBy={false} />
      <DayField source="doneOn" />
      <DayField source="verifiedOn" />
    </RecordList>
  );
}
