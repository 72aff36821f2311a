// One suggestion: what was asked for, who sees to it by when, what shows that it was done.
import { useRecordContext, useTranslate } from 'ra-core';
import { Alert, Link as MuiLink, Stack } from '@mui/material';
import { Link } from 'react-router-dom';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { PersonNameField } from '../../people/PersonNameField.tsx';
import { ResponsibleField } from './ResponsibleField.tsx';
import { isOverdue, statusColours, type Suggestion } from './suggestion-states.ts';
import { SuggestionButtons } from './SuggestionButtons.tsx';

export function SuggestionShow() {
  return (
    <RecordShow above={<Standing />}>
      <EnumField source="status" type="SuggestionStatus" colours={statusColours} />
      <EnumField source="source" type="SuggestionSource" />
      <DayField source="raisedOn" />
      <PersonNameField source="raisedById" of="raisedBy" link="people" />
      <ResponsibleField source="responsibleUnitId" />
      <DayField source="dueOn" />
      <DayField source="putRightOn" />
      <LongTextField source="proof" />
      <DayField source="verifiedOn" />
      <TextField source="declineReason" />
      <TextField source="reopenReason" />
    </RecordShow>
  );
}

/** What is late or merged, and the steps that can be taken. */
function Standing() {
  const translate = useTranslate();
  const suggestion = useRecordContext<Suggestion>();
  if (!suggestion) return null;
  const { duplicateOf } = suggestion;
  return (
    <Stack spacing={2} sx={{ mb: 2 }}>
      {isOverdue(suggestion) && <Alert severity="warning">{translate('suggestions.overdue')}</Alert>}
      {duplicateOf && (
        <Alert severity="info">
          {translate('suggestions.mergedInto')}{' '}
          <MuiLink component={Link} to={`/suggestions/${duplicateOf.id}/show`} color="inherit">
            {duplicateOf.text}
          </MuiLink>
        </Alert>
      )}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <SuggestionButtons />
      </Stack>
    </Stack>
  );
}
