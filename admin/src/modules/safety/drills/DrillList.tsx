// The drills of the community, the latest first.
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
import { OwnerField } from '../OwnerField.tsx';
import { drillColours } from './drill-states.ts';

const filters = [
  enumFilter('status', 'DrillStatus'),
  dayFilter('heldOn'),
  linkedFilter('planId', 'emergencyPlans'),
  enumFilter('planType', 'EmergencyType', { label: 'resources.emergencyPlans.fields.type' }),
  linkedFilter('leadUnitId', 'partnerUnits'),
];

export function DrillList() {
  return (
    <RecordList filters={filters} sort={{ field: 'heldOn', order: 'DESC' }} actions={<PlanLink />}>
      <TextField source="title" />
      <DayField source="heldOn" />
      <EnumField source="status" type="DrillStatus" colours={drillColours} />
      <LinkedField source="planId" reference="emergencyPlans" />
      <OwnerField source="id" of="lead" label="safety.drill.lead" sortBy={false} />
      <TextField source="participantCount" />
    </RecordList>
  );
}

function PlanLink() {
  const translate = useTranslate();
  if (!useMay()('drill.run')) return null;
  return (
    <Button component={Link} to="/plan-a-drill" variant="contained">
      {translate('safety.drill.plan')}
    </Button>
  );
}
