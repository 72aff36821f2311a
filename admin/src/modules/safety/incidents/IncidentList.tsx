// The incidents of the community, the latest first; who was hurt stands in none of them.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { enumFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { incidentColours, severityColours } from './incident-states.ts';

const filters = [
  enumFilter('status', 'IncidentStatus'),
  enumFilter('severity', 'IncidentSeverity'),
  enumFilter('kind', 'IncidentKind'),
];

export function IncidentList() {
  const translate = useTranslate();
  return (
    <RecordList
      filters={filters}
      sort={{ field: 'happenedAt', order: 'DESC' }}
      actions={
        <Button component={Link} to="/report-an-incident" variant="contained">
          {translate('safety.incident.report')}
        </Button>
      }
    >
      <TextField source="summary" sortBy={false} />
      <InstantField source="happenedAt" />
      <EnumField source="severity" type="IncidentSeverity" colours={severityColours} />
      <EnumField source="kind" type="IncidentKind" />
      <EnumField source="status" type="IncidentStatus" colours={incidentColours} />
    </RecordList>
  );
}
