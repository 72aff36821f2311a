// One finding: what was wrong, who puts it right until when, the proof, and who has looked at it.
import { useRecordContext, type RaRecord } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import {
  CloseFindingDocument,
  GiveFindingProofDocument,
  ReopenFindingDocument,
} from '../../../../../schema/generated/safety/drill-findings/finding-workflows.ts';
import { AttachmentField } from '../../../shared/fields/AttachmentField.tsx';
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { AttachmentInput } from '../../../shared/inputs/AttachmentInput.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { daysAfter, today } from '../../today/days.ts';
import { DueField } from '../DueField.tsx';
import { useMayProve } from '../may-run.ts';
import { NextCard } from '../NextCard.tsx';
import { OwnerField } from '../OwnerField.tsx';
import { textIn, which } from '../values.ts';
import { Way } from '../Way.tsx';
import { findingColours, findingSteps, whyNotJudge, whyNotProve } from './finding-states.ts';

export function DrillFindingShow() {
  return (
    <RecordShow above={<NextStep />}>
      <EnumField source="status" type="FindingStatus" colours={findingColours} />
      <LinkedField source="drillId" reference="drills" />
      <TextField source="place" />
      <EnumField source="severity" type="FindingSeverity" />
      <OwnerField source="id" label="safety.owner.title" />
      <DueField source="dueOn" settled={['CLOSED']} />
      <LongTextField source="proof" />
      <AttachmentField source="proofFileId" />
      <TextField source="proofByName" />
      <InstantField source="proofAt" />
      <TextField source="reopenReason" />
      <TextField source="closedByName" />
      <InstantField source="closedAt" />
    </RecordShow>
  );
}

const validateProof = [required(), maxLength(2000)];
const validateReason = [required(), maxLength(200)];
const moreDays = 7;

function NextStep() {
  const finding = useRecordContext<RaRecord<string>>();
  const mayProve = useMayProve();
  if (!finding) return null;
  const status = String(finding['status']);
  const isOpen = status === 'OPEN' || status === 'REOPENED';
  // Whoever puts it right as a person may give the proof; the API knows whether it is this one.
  const isProvable = mayProve(finding['ownerUnitId']) || finding['ownerPersonId'] != null;
  return (
    <NextCard
      way={<Way type="FindingStatus" steps={findingSteps} status={isOpen ? 'OPEN' : status} />}
      next={`safety.finding.next.${status}`}
      fill={{ name: String(finding['proofByName'] ?? ''), reason: String(finding['reopenReason'] ?? '') }}
      severity={isOpen ? 'warning' : 'info'}
    >
      {isProvable && (
        <WorkflowButton
          document={GiveFindingProofDocument}
          variables={(values, record) => ({
            input: { ...which(record), proof: String(values['proof']), proofFileId: textIn(values, 'proofFileId') },
          })}
          label="safety.finding.prove"
          help="safety.finding.proveHelp"
          whyNot={whyNotProve}
          variant={isOpen ? 'contained' : 'outlined'}
        >
          <TextInput source="proof" validate={validateProof} multiline minRows={3} helperText="safety.noNames" />
          <AttachmentInput source="proofFileId" kind="PROOF" />
        </WorkflowButton>
      )}
      <WorkflowButton
        document={CloseFindingDocument}
        variables={(_values, record) => ({ input: which(record) })}
        label="safety.finding.close"
        help="safety.finding.closeHelp"
        whyNot={whyNotJudge}
        variant={status === 'PROOF_GIVEN' ? 'contained' : 'outlined'}
      />
      <WorkflowButton
        document={ReopenFindingDocument}
        variables={(values, record) => ({
          input: { ...which(record), reason: String(values['reason']), dueOn: textIn(values, 'dueOn') },
        })}
        label="safety.finding.reopen"
        help="safety.finding.reopenHelp"
        whyNot={whyNotJudge}
        defaultValues={() => ({ dueOn: daysAfter(today(), moreDays) })}
      >
        <TextInput source="reason" label="safety.reason" validate={validateReason} multiline />
        <DayInput source="dueOn" />
      </WorkflowButton>
    </NextCard>
  );
}
