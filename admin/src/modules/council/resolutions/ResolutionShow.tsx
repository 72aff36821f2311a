// One resolution: who does what until when, its proof, and what comes next.
import { useRecordContext } from 'ra-core';
import { Card, CardContent } from '@mui/material';
import { useTranslate } from 'ra-core';
import { AttachmentField } from '../../../shared/fields/AttachmentField.tsx';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { StateSteps } from '../../../shared/show/StateSteps.tsx';
import { DueField } from './DueField.tsx';
import { ResolutionButtons } from './ResolutionButtons.tsx';
import { ResolutionOwnerField } from './ResolutionOwnerField.tsx';
import { resolutionColours, type Resolution } from './resolution-states.ts';

export function ResolutionShow() {
  return (
    <RecordShow above={<Steps />}>
      <EnumField source="status" type="ResolutionStatus" colours={resolutionColours} />
      <ResolutionOwnerField source="ownerSeatId" label="resolutions.owner.title" />
      <DueField source="dueOn" />
      <LinkedField source="meetingId" reference="committeeMeetings" />
      <DayField source="doneOn" />
      <LongTextField source="proof" />
      <AttachmentField source="proofFileId" />
      <TextField source="doneByName" />
      <DayField source="verifiedOn" />
      <LinkedField source="verifiedBySeatId" reference="committeeSeats" />
      <LongTextField source="verificationNote" />
      <TextField source="reopenReason" />
      <TextField source="reopenedCount" />
    </RecordShow>
  );
}

const steps = ['OPEN', 'DONE', 'VERIFIED'];

function Steps() {
  const translate = useTranslate();
  const resolution = useRecordContext<Resolution>();
  if (!resolution) return null;
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        {resolution.status !== 'DROPPED' && (
          <StateSteps
            label={translate('resolutions.way')}
            type="ResolutionStatus"
            steps={steps}
            now={resolution.status}
          />
        )}
        <ResolutionButtons resolution={resolution} />
      </CardContent>
    </Card>
  );
}
