// One call for volunteers: what it says, where it stands, and who applied.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Alert, Card, CardContent, Stack, Typography } from '@mui/material';
import CloseIcon from '@mui/icons-material/EventBusyOutlined';
import PublishIcon from '@mui/icons-material/CampaignOutlined';
import {
  CloseRecruitmentCallDocument,
  PublishRecruitmentCallDocument,
} from '../../../../../schema/generated/people/recruitment/recruitment-workflows.ts';
import { useMay } from '../../../auth/session-context.tsx';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LongTextField, TagsField, TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { AddLink } from '../AddLink.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { ReasonInput } from '../ReasonInput.tsx';
import { RelatedList } from '../RelatedList.tsx';
import { useSeesNames } from '../sees-names.ts';
import { one, reasoned } from '../workflow-inputs.ts';
import { CredentialKindsField } from './CredentialKindsField.tsx';
import { applicationColours, callColours, whyNotClose, whyNotPublish } from './recruitment-states.ts';

export function RecruitmentCallShow() {
  const may = useMay();
  const tabs: RecordTab[] = may('application.read')
    ? [{ label: 'people.recruitment.applications', content: <Applications /> }]
    : [];
  return (
    <RecordShow above={<CallStanding />} tabs={tabs}>
      <EnumField source="status" type="RecruitmentCallStatus" colours={callColours} />
      <LongTextField source="task" />
      <LongTextField source="riskStatement" />
      <TextField source="places" />
      <TextField source="acceptedCount" />
      <DayField source="opensOn" />
      <DayField source="closesOn" />
      <YesNoField source="servesChildren" />
      <TagsField source="skills" />
      <CredentialKindsField source="credentialKinds" />
      <TextField source="leastAge" />
      <TextField source="mostAge" />
      <LongTextField source="closeReason" />
    </RecordShow>
  );
}

function CallStanding() {
  const translate = useTranslate();
  const call = useRecordContext<RaRecord<string>>();
  if (!call) return null;
  const status = String(call['status']);
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        <Typography variant="body2" sx={{ mb: 1.5 }}>
          {translate(`people.recruitment.next.${status}`)}
        </Typography>
        {call['servesChildren'] === true && (
          <Alert severity="info" sx={{ mb: 1.5 }}>
            {translate('people.recruitment.childrenHelp')}
          </Alert>
        )}
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          <WorkflowButton
            document={PublishRecruitmentCallDocument}
            variables={(_values, record) => ({ input: one(record) })}
            label="people.recruitment.publish"
            help="people.recruitment.publishHelp"
            whyNot={whyNotPublish}
            icon={<PublishIcon />}
            variant={status === 'DRAFT' ? 'contained' : 'outlined'}
          />
          <WorkflowButton
            document={CloseRecruitmentCallDocument}
            variables={(values, record) => ({ input: reasoned(values, record) })}
            label="people.recruitment.close"
            help="people.recruitment.closeHelp"
            whyNot={whyNotClose}
            icon={<CloseIcon />}
          >
            <ReasonInput />
          </WorkflowButton>
          {status === 'PUBLISHED' && <ReceiveLink />}
        </Stack>
      </CardContent>
    </Card>
  );
}

function ReceiveLink() {
  return (
    <AddLink
      resource="volunteerApplications"
      label="people.recruitment.receive"
      preset={({ id }) => ({ callId: id })}
    />
  );
}

function Applications() {
  const seesNames = useSeesNames();
  const status: unknown = useRecordContext<RaRecord<string>>()?.['status'];
  return (
    <RelatedList
      reference="volunteerApplications"
      target="callId"
      sort={{ field: 'receivedOn', order: 'DESC' }}
      advice="people.recruitment.noApplicationsAdvice"
      actions={status === 'PUBLISHED' && <ReceiveLink />}
    >
      <PersonNameField source="personId" label="people.name.label" sortBy={seesNames && 'person.fullName'} />
      <EnumField source="status" type="VolunteerApplicationStatus" colours={applicationColours} />
      <DayField source="receivedOn" />
      <DayField source="decidedOn" />
    </RelatedList>
  );
}
