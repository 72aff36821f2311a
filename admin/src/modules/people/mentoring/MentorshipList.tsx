// The mentorships of the community, those to be assessed first.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { useSeesNames } from '../sees-names.ts';
import { statusColours } from './mentorship-states.ts';

const filters = [enumFilter('status', 'MentorshipStatus'), dayFilter('assessDueOn'), dayFilter('startedOn')];
const allFilters = [...filters, linkedFilter('mentorId', 'volunteers'), linkedFilter('newcomerId', 'volunteers')];

export function MentorshipList() {
  const seesNames = useSeesNames();
  return (
    <RecordList
      filters={seesNames ? allFilters : filters}
      canSearch={seesNames}
      sort={{ field: 'assessDueOn', order: 'ASC' }}
      actions={<FurtherPages />}
    >
      <PersonNameField
        source="newcomerId"
        of="newcomer.person"
        label="resources.mentorships.fields.newcomerId"
        sortBy={seesNames && 'newcomer.person.fullName'}
      />
      <PersonNameField
        source="mentorId"
        of="mentor.person"
        label="resources.mentorships.fields.mentorId"
        sortBy={seesNames && 'mentor.person.fullName'}
      />
      <EnumField source="status" type="MentorshipStatus" colours={statusColours} />
      <DayField source="startedOn" />
      <DayField source="assessDueOn" />
      <DayField source="endedOn" />
    </RecordList>
  );
}

function FurtherPages() {
  const translate = useTranslate();
  return (
    <>
      <Button component={Link} to="/mentor-tree">
        {translate('people.mentoring.tree.title')}
      </Button>
      <Button component={Link} to="/mentoring-requirements">
        {translate('people.mentoring.requirements.title')}
      </Button>
    </>
  );
}
