// All suggestions, the newest first.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LongTextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { RaiseSuggestionButton } from './RaiseSuggestionButton.tsx';
import { ResponsibleField } from './ResponsibleField.tsx';
import { statusColours } from './suggestion-states.ts';

const filters = [
  enumFilter('status', 'SuggestionStatus'),
  enumFilter('source', 'SuggestionSource'),
  linkedFilter('responsibleUnitId', 'partnerUnits'),
  linkedFilter('responsibleTeamId', 'volunteerTeams'),
  dayFilter('raisedOn'),
  dayFilter('dueOn'),
  dayFilter('putRightOn'),
];

export function SuggestionList() {
  const translate = useTranslate();
  return (
    <RecordList
      filters={filters}
      sort={{ field: 'raisedOn', order: 'DESC' }}
      actions={
        <>
          <Button component={Link} to="/suggestion-board">
            {translate('suggestions.board.title')}
          </Button>
          <RaiseSuggestionButton />
        </>
      }
    >
      <LongTextField source="text" sortBy={false} />
      <EnumField source="status" type="SuggestionStatus" colours={statusColours} />
      <EnumField source="source" type="SuggestionSource" />
      <ResponsibleField source="responsibleUnitId" />
      <DayField source="raisedOn" />
      <DayField source="dueOn" />
      <DayField source="putRightOn" />
    </RecordList>
  );
}
