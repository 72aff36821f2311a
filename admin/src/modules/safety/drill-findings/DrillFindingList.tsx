// Findings of all drills, what is due first; those that are not closed stand with the committee.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { listPath } from '../../today/list-path.ts';
import { DueField } from '../DueField.tsx';
import { OwnerField } from '../OwnerField.tsx';
import { findingColours } from './finding-states.ts';

const filters = [
  enumFilter('status', 'FindingStatus'),
  enumFilter('severity', 'FindingSeverity'),
  dayFilter('dueOn'),
  linkedFilter('drillId', 'drills'),
  linkedFilter('ownerUnitId', 'partnerUnits'),
];

export function DrillFindingList() {
  const translate = useTranslate();
  return (
    <RecordList
      filters={filters}
      sort={{ field: 'dueOn', order: 'DESC' }}
      actions={
        <Button
          component={Link}
          to={listPath('drillFindings', { status: ['OPEN', 'REOPENED', 'PROOF_GIVEN'] })}
          variant="outlined"
        >
          {translate('safety.finding.onlyOpen')}
        </Button>
      }
    >
      <TextField source="what" sortBy={false} />
      <EnumField source="status" type="FindingStatus" colours={findingColours} />
      <DueField source="dueOn" settled={['CLOSED']} />
      <EnumField source="severity" type="FindingSeverity" />
      <OwnerField source="id" label="safety.owner.title" sortBy={false} />
      <LinkedField source="drillId" reference="drills" sortBy={false} />
      <InstantField source="closedAt" />
    </RecordList>
  );
}
