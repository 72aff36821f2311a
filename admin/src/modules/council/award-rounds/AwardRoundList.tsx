// All selections, the latest year first.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import AddIcon from '@mui/icons-material/AddOutlined';
import { Link } from 'react-router-dom';
import { useMay } from '../../../auth/session-context.tsx';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { enumFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { statusColours } from './round-states.ts';

const filters = [enumFilter('status', 'AwardRoundStatus')];

export function AwardRoundList() {
  return (
    <RecordList filters={filters} sort={{ field: 'year', order: 'DESC' }} canSearch={false} actions={<PlanLink />}>
      <TextField source="awardTitle" />
      <TextField source="year" />
      <EnumField source="status" type="AwardRoundStatus" colours={statusColours} />
      <TextField source="places" sortBy={false} />
      <DayField source="nominatingFrom" sortBy={false} />
      <DayField source="votingUntil" sortBy={false} />
      <DayField source="publishedOn" />
    </RecordList>
  );
}

function PlanLink() {
  const translate = useTranslate();
  if (!useMay()('award.run')) return null;
  return (
    <Button component={Link} to="/plan-a-selection" variant="contained" startIcon={<AddIcon />}>
      {translate('selection.plan.title')}
    </Button>
  );
}
