// One award: who, when, on what grounds; and the way to withdraw it, for which two are needed.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Alert } from '@mui/material';
import {
  KeepAwardDocument,
  WithdrawAwardDocument,
} from '../../../../../schema/generated/council/awards/award-workflows.ts';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { PersonNameField } from '../../people/PersonNameField.tsx';
import { ReasonInput } from '../../people/ReasonInput.tsx';
import { reasoned } from '../../people/workflow-inputs.ts';

export function AwardShow() {
  return (
    <RecordShow above={<Standing />} actions={<Buttons />}>
      <PersonNameField source="volunteerId" of="volunteer.person" link="volunteers" />
      <LinkedField source="roundId" reference="awardRounds" />
      <YesNoField source="isSilver" />
      <TextField source="nomination.rank" label="resources.awardNominations.fields.rank" />
      <TextField source="nomination.voteCount" label="resources.awardNominations.fields.voteCount" />
      <LongTextField source="grounds" />
      <DayField source="withdrawnOn" />
      <LongTextField source="withdrawalReason" />
    </RecordShow>
  );
}

/** Whether somebody has proposed to withdraw it; whoever may not read by whom still reads why. */
const isProposed = (award: RaRecord<string>): boolean =>
  award['withdrawnOn'] == null && (award['withdrawalProposedBy'] != null || award['withdrawalReason'] != null);

function Standing() {
  const translate = useTranslate();
  const award = useRecordContext<RaRecord<string>>();
  if (!award) return null;
  if (award['withdrawnOn'] != null)
    return (
      <Alert severity="warning" sx={{ mb: 2 }}>
        {translate('awards.isWithdrawn')}
      </Alert>
    );
  if (!isProposed(award)) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate('awards.isProposed', { reason: String(award['withdrawalReason'] ?? '') })}
    </Alert>
  );
}

function Buttons() {
  const award = useRecordContext<RaRecord<string>>();
  if (!award) return null;
  const isSecond = isProposed(award);
  const whyNot = (record: RaRecord<string>): string | undefined =>
    record['withdrawnOn'] == null ? undefined : 'awards.isWithdrawn';
  return (
    <>
      <WorkflowButton
        document={WithdrawAwardDocument}
        variables={(values, record) => ({ input: reasoned(values, record) })}
        label={isSecond ? 'awards.confirmWithdrawal' : 'awards.proposeWithdrawal'}
        help={isSecond ? 'awards.confirmWithdrawalHelp' : 'awards.proposeWithdrawalHelp'}
        whyNot={whyNot}
        color="error"
      >
        <ReasonInput />
      </WorkflowButton>
      {isSecond && (
        <WorkflowButton
          document={KeepAwardDocument}
          variables={(values, record) => ({ input: reasoned(values, record) })}
          label="awards.keep"
          help="awards.keepHelp"
        >
          <ReasonInput />
        </WorkflowButton>
      )}
    </>
  );
}
