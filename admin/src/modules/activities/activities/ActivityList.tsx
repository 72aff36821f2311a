// The activities of the community, the latest first.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMay } from '../../../auth/session-context.tsx';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { BulkArchive } from '../../../shared/workflow/BulkArchive.tsx';
import { statusColours } from './activity-states.ts';

const filters = [
  enumFilter('status', 'ActivityStatus'),
  enumFilter('kind', 'ActivityKind'),
  dayFilter('heldOn'),
  linkedFilter('hostUnitId', 'partnerUnits'),
  linkedFilter('seriesId', 'activitySeriesList'),
];

export function ActivityList() {
  const mayRun = useMay()('activity.run');
  return (
    <RecordList
      filters={filters}
      sort={{ field: 'heldOn', order: 'DESC' }}
      actions={<ListActions />}
      {...(mayRun ? { bulk: <BulkArchive /> } : {})}
    >
      <TextField source="title" />
      <DayField source="heldOn" />
      <EnumField source="status" type="ActivityStatus" colours={statusColours} />
      <EnumField source="kind" type="ActivityKind" />
      <LinkedField source="hostUnitId" reference="partnerUnits" />
      <TextField source="takenPlaces" />
      <TextField source="attendedCount" />
    </RecordList>
  );
}

function ListActions() {
  const translate = useTranslate();
  if (!useMay()('activity.run')) return null;
  return (
    <>
      <Button component={Link} to="/plan-an-activity" variant="outlined">
        {translate('activities.plan.title')}
      </Button>
      <Button component={Link} to="/log-an-activity" variant="contained">
        {translate('activities.log.title')}
      </Button>
    </>
  );
}
