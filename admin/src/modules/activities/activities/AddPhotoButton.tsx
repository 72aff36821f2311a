// Adds a photo: the picture, and who of those enrolled can be recognised on it; only who agreed can be chosen.
import { useTranslate } from 'ra-core';
import { CheckboxGroupInput, required } from 'react-admin';
import { Box, Typography } from '@mui/material';
import { AddActivityPhotoDocument } from '../../../../../schema/generated/activities/activities/workflows.ts';
import { AttachmentInput } from '../../../shared/inputs/AttachmentInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useEnrolments } from './lists.ts';

export function AddPhotoButton({ activityId }: { readonly activityId: string }) {
  return (
    <Box>
      <WorkflowButton
        document={AddActivityPhotoDocument}
        variables={({ attachmentId, shown }, record) => ({
          input: {
            activityId: record.id,
            attachmentId: String(attachmentId),
            shownEnrolmentIds: (shown as string[] | undefined) ?? [],
          },
        })}
        label="activities.photos.add"
        done="activities.photos.added"
        help="activities.photos.addHelp"
        whyNot={({ status }) => (status === 'CANCELLED' ? 'activities.whyNot.cancelled' : undefined)}
      >
        <AttachmentInput source="attachmentId" kind="PHOTO" label="activities.photos.picture" validate={required()} />
        <ShownInput activityId={activityId} />
      </WorkflowButton>
    </Box>
  );
}

function ShownInput({ activityId }: { readonly activityId: string }) {
  const translate = useTranslate();
  const { data = [] } = useEnrolments(activityId);
  const agreed = data.filter(({ allowsPhotos, status }) => allowsPhotos && status === 'ENROLLED');
  const refused = data.length - agreed.length;
  return (
    <>
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
