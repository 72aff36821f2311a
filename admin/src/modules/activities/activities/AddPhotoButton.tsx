// Adds a photo: the picture, what it shows, and who of those enrolled can be recognised; only who agreed can be chosen.
import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { BooleanInput, CheckboxGroupInput, TextInput, maxLength, required } from 'react-admin';
import { useController, useFormContext, type FieldValues } from 'react-hook-form';
import { Box, Button, Typography } from '@mui/material';
import { AddActivityPhotoDocument } from '../../../../../schema/generated/activities/activities/workflows.ts';
import { useSessionParts } from '../../../auth/session-context.tsx';
import { faultBody } from '../../../data/fault.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import type { FormErrors } from '../../../data/user-errors.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { WorkflowDialog } from '../../../shared/workflow/WorkflowDialog.tsx';
import type { Activity } from './activity-states.ts';
import { useEnrolments } from './lists.ts';
import { uploadPhoto } from './upload-photo.ts';

export function AddPhotoButton({ activity }: { readonly activity: Activity }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [isSending, setSending] = useState(false);
  const { session } = useSessionParts();
  const { language } = useLanguage();
  const { run, isRunning } = useWorkflow(AddActivityPhotoDocument, { done: 'activities.photos.added' });
  const submit = async (values: FieldValues): Promise<FormErrors | undefined> => {
    setSending(true);
    try {
      const showsPeople = values['showsPeople'] === true;
      const facts = {
        caption: String(values['caption'] ?? ''),
        showsPeople,
        consentNote: String(values['consentNote'] ?? ''),
        communityId: activity.communityId,
      };
      const options = { language, signInAgain: () => session.signInAgain() };
      const attachmentId = await uploadPhoto(values['file'] as File, facts, options);
      const shownEnrolmentIds = showsPeople ? ((values['shown'] as string[] | undefined) ?? []) : [];
      return await run({ input: { activityId: activity.id, attachmentId, shownEnrolmentIds } });
    } catch (error) {
      const isFault = faultBody(error) !== undefined && error instanceof Error;
      return { root: { serverError: isFault ? error.message : 'console.fault.INTERNAL' } };
    } finally {
      setSending(false);
    }
  };
  return (
    <Box>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('activities.photos.add')}
      </Button>
      {isOpen && (
        <WorkflowDialog
          isOpen
          title={translate('activities.photos.add')}
          help={translate('activities.photos.addHelp')}
          isRunning={isSending || isRunning}
          onSubmit={submit}
          onClose={() => setOpen(false)}
        >
          <FileInput />
          <TextInput
            source="caption"
            label="activities.photos.caption"
            validate={maxLength(200)}
            helperText="activities.photos.captionHelp"
          />
          <BooleanInput source="showsPeople" label="activities.photos.showsPeople" helperText={false} />
          <ShownInputs activityId={activity.id} />
        </WorkflowDialog>
      )}
    </Box>
  );
}

const validateNote = [required(), maxLength(200)];

function ShownInputs({ activityId }: { readonly activityId: string }) {
  const translate = useTranslate();
  const { data = [] } = useEnrolments(activityId);
  if (useFormContext().watch('showsPeople') !== true) return null;
  const agreed = data.filter(({ allowsPhotos, status }) => allowsPhotos && status === 'ENROLLED');
  const refused = data.length - agreed.length;
  return (
    <>
      <TextInput
        source="consentNote"
        label="activities.photos.consentNote"
        validate={validateNote}
        helperText="activities.photos.consentNoteHelp"
      />
      {agreed.length > 0 && (
        <CheckboxGroupInput
          source="shown"
          label="activities.photos.shown"
          choices={agreed.map(({ id, participantName }, index) => ({
            id,
            name: participantName ?? translate('activities.childNumber', { number: index + 1 }),
          }))}
          translateChoice={false}
          helperText={false}
        />
      )}
      {refused > 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('activities.photos.refused', { smart_count: refused })}
        </Typography>
      )}
    </>
  );
}

function FileInput() {
  const translate = useTranslate();
  const { field, fieldState } = useController({
    name: 'file',
    defaultValue: null,
    rules: { validate: (file) => (file ? true : translate('activities.photos.choose')) },
  });
  const file = field.value as File | null;
  return (
    <Box sx={{ mb: 1 }}>
      <Button component="label" variant="outlined" sx={{ minHeight: 48 }}>
        {file ? file.name : translate('activities.photos.choose')}
        <Box
          component="input"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          onChange={(event) => field.onChange(event.currentTarget.files?.[0] ?? null)}
          sx={{ position: 'absolute', inset: 0, opacity: 0, cursor: 'pointer' }}
        />
      </Button>
      {fieldState.error && (
        <Typography variant="body2" color="error" role="alert">
          {fieldState.error.message}
        </Typography>
      )}
    </Box>
  );
}
