// The trainings of the community, the latest first.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMay } from '../../../auth/session-context.tsx';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { dayFilter, enumFilter, linkedFilter, textFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { BulkArchive } from '../../../shared/workflow/BulkArchive.tsx';
import { BulkUpdate } from '../../../shared/workflow/BulkUpdate.tsx';
import { statusColours } from './session-states.ts';

const filters = [
  enumFilter('status', 'TrainingSessionStatus'),
  dayFilter('heldOn'),
  enumFilter('topicArea', 'TopicArea'),
  linkedFilter('providerUnitId', 'partnerUnits'),
  enumFilter('providerUnitKind', 'PartnerUnitKind', { label: 'training.session.providerKind' }),
  linkedFilter('courseId', 'courses'),
  textFilter('trainerName'),
];

export function TrainingSessionList() {
  const mayRun = useMay()('training.run');
  return (
    <RecordList
      filters={filters}
      sort={{ field: 'heldOn', order: 'DESC' }}
      actions={<ListActions />}
      {...(mayRun
        ? {
            bulk: (
              <>
                <BulkUpdate>
                  <EnumInput source="topicArea" type="TopicArea" />
                </BulkUpdate>
                <BulkArchive />
              </>
            ),
          }
        : {})}
    >
      <TextField source="title" />
      <DayField source="heldOn" />
      <EnumField source="status" type="TrainingSessionStatus" colours={statusColours} />
      <LinkedField source="providerUnitId" reference="partnerUnits" />
      <EnumField source="topicArea" type="TopicArea" />
      <TextField source="minutes" />
      <TextField source="attendedCount" />
    </RecordList>
  );
}

function ListActions() {
  const translate = useTranslate();
  const mayRun = useMay()('training.run');
  return (
    <>
      <Button component={Link} to="/calendar">
        {translate('oversight.calendar.title')}
      </Button>
      {mayRun && (
        <>
          <Button component={Link} to="/plan-a-training" variant="outlined">
            {translate('training.plan.title')}
          </Button>
          <Button component={Link} to="/log-a-training" variant="contained">
            {translate('training.log.title')}
          </Button>
        </>
      )}
    </>
  );
}
