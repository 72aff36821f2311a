// The minutes of a meeting: written item by item and as a whole, until another seat confirms them.
import { useRef } from 'react';
import { Form, useRecordContext, useTranslate } from 'ra-core';
import { SaveButton, TextInput, maxLength } from 'react-admin';
import { Alert, Box, Stack, Typography } from '@mui/material';
import type { FieldValues } from 'react-hook-form';
import { WriteMeetingMinutesDocument } from '../../../../../schema/generated/council/committee-meetings/meeting-workflows.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { ofInputs } from '../../../data/user-errors.ts';
import { instantText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { Masked } from '../../../shared/fields/MaskedField.tsx';
import { FormProblems } from '../../../shared/form/FormProblems.tsx';
import { UnsavedGuard } from '../../../shared/form/UnsavedGuard.tsx';
import { whyNotRecord, type Meeting } from './meeting-states.ts';
import { useAgenda, type Item } from './use-agenda.ts';
import { useMeetingDuties } from './use-meeting-duties.ts';

export function MinutesTab() {
  const meeting = useRecordContext<Meeting>();
  return meeting ? <Minutes meeting={meeting} /> : null;
}

function Minutes({ meeting }: { readonly meeting: Meeting }) {
  const { mayRun } = useMeetingDuties(meeting);
  const { items, standing } = useAgenda(meeting.id);
  if (!items) return <RowsSkeleton rows={4} />;
  if (mayRun && whyNotRecord(meeting) === undefined) return <MinutesForm meeting={meeting} items={standing} />;
  return <MinutesText meeting={meeting} />;
}

function MinutesText({ meeting }: { readonly meeting: Meeting }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { summary, guests, masked, minutesConfirmedAt, minutesWriterName } = meeting;
  if (!summary) {
    return (
      <EmptyState
        title={translate('meetings.minutes.none')}
        advice={translate(whyNotRecord(meeting) ?? 'meetings.minutes.noneAdvice')}
      />
    );
  }
  return (
    <Stack spacing={2}>
      {minutesConfirmedAt && (
        <Alert severity="success">
          {translate('meetings.minutes.confirmedAt', { at: instantText(minutesConfirmedAt, language) })}
        </Alert>
      )}
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{summary}</Typography>
      {masked.includes('guests') ? (
        <Typography component="div">
          {translate('resources.committeeMeetings.fields.guests')}: <Masked />
        </Typography>
      ) : (
        guests && <Typography>{`${translate('resources.committeeMeetings.fields.guests')}: ${guests}`}</Typography>
      )}
      {minutesWriterName && (
        <Typography variant="body2" color="text.secondary">
          {translate('meetings.minutes.writtenBy', { name: minutesWriterName })}
        </Typography>
      )}
    </Stack>
  );
}

const fieldOf = (id: string): string => `item-${id}`;

function MinutesForm({ meeting, items }: { readonly meeting: Meeting; readonly items: readonly Item[] }) {
  const translate = useTranslate();
  const isSaved = useRef(false);
  const { run } = useWorkflow(WriteMeetingMinutesDocument, { done: 'meetings.minutes.saved' });
  const written = {
    summary: meeting.summary,
    guests: meeting.guests,
    ...Object.fromEntries(items.map(({ id, discussion }) => [fieldOf(id), discussion])),
  };
  const submit = async (values: FieldValues) => {
    const textOf = (field: string): string | null => (values[field] as string | null) || null;
    const discussed = items.map(({ id }) => ({ agendaItemId: id, discussion: textOf(fieldOf(id)) }));
    const errors = await run({
      input: { id: meeting.id, summary: textOf('summary'), guests: textOf('guests'), items: discussed },
    });
    return errors && ofInputs(errors, values);
  };
  return (
    <Form record={written} onSubmit={submit} noValidate disableInvalidFormNotification>
      <FormProblems />
      <Stack spacing={0.5} sx={{ maxWidth: 840 }}>
        {items.map(({ id, title }, index) => (
          <TextInput
            key={id}
            source={fieldOf(id)}
            label={translate('meetings.minutes.ofItem', { place: index + 1, title })}
            validate={maxLength(4000)}
            multiline
            minRows={2}
          />
        ))}
        <TextInput
          source="summary"
          label="resources.committeeMeetings.fields.summary"
          helperText="meetings.minutes.summaryHelp"
          validate={maxLength(8000)}
          multiline
          minRows={5}
        />
        <TextInput source="guests" label="resources.committeeMeetings.fields.guests" validate={maxLength(1000)} />
      </Stack>
      <Box sx={{ mt: 1 }}>
        <SaveButton label={translate('meetings.minutes.save')} />
      </Box>
      <UnsavedGuard isSaved={isSaved} />
    </Form>
  );
}
