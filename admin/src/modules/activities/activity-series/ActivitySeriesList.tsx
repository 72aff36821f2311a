// The series of the community.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMay } from '../../../auth/session-context.tsx';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { RuleField } from './RuleField.tsx';

const filters = [
  enumFilter('status', 'SeriesStatus'),
  enumFilter('kind', 'ActivityKind'),
  linkedFilter('hostUnitId', 'partnerUnits'),
];

export function ActivitySeriesList() {
  return (
    <RecordList filters={filters} sort={{ field: 'fromDay', order: 'DESC' }} actions={<ListActions />}>
      <TextField source="title" />
      <EnumField source="kind" type="ActivityKind" />
      <RuleField source="rule" />
      <TextField source="startTime" />
      <LinkedField source="hostUnitId" reference="partnerUnits" />
      <EnumField source="status" type="SeriesStatus" />
      <DayField source="fromDay" />
    </RecordList>
  );
}

function ListActions() {
  const translate = useTranslate();
  if (!useMay()('activity.run')) return null;
  return (
    <Button component={Link} to="/plan-a-series" variant="contained">
      {translate('activities.series.plan')}
    </Button>
  );
}
