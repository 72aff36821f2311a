// What can be done with a safeguarding report, and opening what it says.
import { useState } from 'react';
import type { RaRecord } from 'ra-core';
import { BooleanInput, TextInput, maxLength, required } from 'react-admin';
import OpenIcon from '@mui/icons-material/LockOpenOutlined';
import {
  AssignSafeguardingReportDocument,
  CloseSafeguardingReportDocument,
  OpenSafeguardingReportDocument,
  RecordSafeguardingOutcomeDocument,
  SignSafeguardingReportDocument,
  StartEnquiryDocument,
  TellAuthorityDocument,
  type OpenSafeguardingReportMutation,
} from '../../../../../schema/generated/safety/safeguarding-reports/safeguarding-workflows.ts';
import { InstantInput } from '../../../shared/inputs/DateInputs.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { Opened } from '../Opened.tsx';
import { textIn, which } from '../values.ts';
import * as states from './report-states.ts';

const variantOf = (isNext: boolean): 'contained' | 'outlined' => (isNext ? 'contained' : 'outlined');
const validateAuthority = [required(), maxLength(120)];
const validateOutcome = [required(), maxLength(4000)];
const validateReason = [required(), maxLength(200)];

export function ReportButtons({ report }: { readonly report: RaRecord<string> }) {
  const { status } = report;
  return (
    <>
      <OpenButton />
      <TellButton isNext={status === 'SUSPECTED'} />
      <WorkflowButton
        document={StartEnquiryDocument}
        variables={(_values, record) => ({ input: which(record) })}
        label="safety.report.enquiry"
        help="safety.report.enquiryHelp"
        whyNot={states.whyNotEnquire}
        variant={variantOf(status === 'REPORTED')}
      />
      <OutcomeButton isNext={status === 'UNDER_ENQUIRY'} />
      <AssignButton />
      <WorkflowButton
        document={SignSafeguardingReportDocument}
        variables={(_values, record) => ({ input: which(record) })}
        label="safety.sign"
        help="safety.report.signHelp"
        whyNot={states.whyNotSign}
        variant={variantOf(states.whyNotSign(report) === undefined)}
      />
      <WorkflowButton
        document={CloseSafeguardingReportDocument}
        variables={(_values, record) => ({ input: which(record) })}
        label="safety.close"
        help="safety.report.closeHelp"
        whyNot={states.whyNotClose}
        variant={variantOf(states.whyNotClose(report) === undefined)}
      />
    </>
  );
}

function TellButton({ isNext }: { readonly isNext: boolean }) {
  return (
    <WorkflowButton
      document={TellAuthorityDocument}
      variables={(values, record) => ({
        input: { ...which(record), authority: String(values['authority']), toldAt: textIn(values, 'toldAt') },
      })}
      label="safety.report.tell"
      help="safety.report.tellHelp"
      whyNot={states.whyNotTell}
      defaultValues={() => ({ toldAt: new Date().toISOString() })}
      variant={variantOf(isNext)}
    >
      <TextInput source="authority" validate={validateAuthority} helperText="safety.report.authorityHelp" />
      <InstantInput source="toldAt" validate={required()} />
    </WorkflowButton>
  );
}

function OutcomeButton({ isNext }: { readonly isNext: boolean }) {
  return (
    <WorkflowButton
      document={RecordSafeguardingOutcomeDocument}
      variables={(values, record) => ({
        input: {
          ...which(record),
          isSubstantiated: values['isSubstantiated'] === true,
          outcome: String(values['outcome']),
        },
      })}
      label="safety.report.outcome"
      help="safety.report.outcomeHelp"
      whyNot={states.whyNotOutcome}
      variant={variantOf(isNext)}
    >
      <BooleanInput source="isSubstantiated" label="safety.report.isSubstantiated" />
      <TextInput source="outcome" label="safety.report.answer" validate={validateOutcome} multiline minRows={3} />
    </WorkflowButton>
  );
}

function AssignButton() {
  return (
    <WorkflowButton
      document={AssignSafeguardingReportDocument}
      variables={(values, record) => ({
        input: { ...which(record), socialWorkerId: String(values['socialWorkerId']) },
      })}
      label="safety.report.assign"
      help="safety.report.assignHelp"
      whyNot={states.whyNotAssign}
    >
      <LinkedInput
        source="socialWorkerId"
        reference="socialWorkers"
        label="safety.report.worker"
        validate={required()}
      />
    </WorkflowButton>
  );
}

function OpenButton() {
  const [opened, setOpened] = useState<OpenSafeguardingReportMutation['openSafeguardingReport']>();
  return (
    <>
      <WorkflowButton
        document={OpenSafeguardingReportDocument}
        variables={(values, { id }) => ({ input: { id, reason: String(values['reason']) } })}
        label="safety.report.open"
        help="safety.open.help"
        done="safety.open.done"
        icon={<OpenIcon />}
        onDone={setOpened}
      >
        <TextInput source="reason" label="safety.reason" validate={validateReason} multiline />
      </WorkflowButton>
      {opened && (
        <Opened
          title="safety.report.open"
          texts={{ 'safety.report.account': opened.account, 'safety.report.answer': opened.outcome }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
