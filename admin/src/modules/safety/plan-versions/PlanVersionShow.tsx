// One version of a plan: what it says, who drafted and approved it, and the step that comes next.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { required } from 'react-admin';
import {
  ApprovePlanVersionDocument,
  PutPlanVersionInForceDocument,
} from '../../../../../schema/generated/safety/plan-versions/version-workflows.ts';
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { NextCard } from '../NextCard.tsx';
import { textIn, which } from '../values.ts';
import { Way } from '../Way.tsx';
import { versionColours, versionSteps, whyNotApprove, whyNotPutInForce } from './version-states.ts';

export function PlanVersionShow() {
  return (
    <RecordShow above={<NextStep />} mayChange={({ status }) => status === 'DRAFT'}>
      <LinkedField source="planId" reference="emergencyPlans" />
      <EnumField source="status" type="PlanVersionStatus" colours={versionColours} />
      <LongTextField source="steps" />
      <LongTextField source="evacuationList" />
      <DayField source="reviewDueOn" />
      <TextField source="draftedByName" />
      <TextField source="approvedByName" />
      <InstantField source="approvedAt" />
      <DayField source="inForceSince" />
      <DayField source="supersededOn" />
    </RecordShow>
  );
}

function NextStep() {
  const translate = useTranslate();
  const version = useRecordContext<RaRecord<string>>();
  if (!version) return null;
  const status = String(version['status']);
  return (
    <NextCard
      way={<Way type="PlanVersionStatus" steps={versionSteps} status={status} />}
      next={`safety.version.next.${status}`}
      fill={{ name: String(version['draftedByName'] ?? '') }}
    >
      <WorkflowButton
        document={ApprovePlanVersionDocument}
        variables={(_values, record) => ({ input: which(record) })}
        label="safety.version.approve"
        help="safety.version.approveHelp"
        whyNot={whyNotApprove}
        variant={status === 'DRAFT' ? 'contained' : 'outlined'}
      />
      <WorkflowButton
        document={PutPlanVersionInForceDocument}
        variables={(values, record) => ({ input: { ...which(record), on: textIn(values, 'on') } })}
        label="safety.version.putInForce"
        help="safety.version.putInForceHelp"
        whyNot={whyNotPutInForce}
        defaultValues={() => ({ on: today() })}
        variant={status === 'APPROVED' ? 'contained' : 'outlined'}
      >
        <DayInput source="on" label="safety.version.firstDay" validate={required()} />
      </WorkflowButton>
      <Button component={Link} to={`/emergencyPlans/${String(version['planId'])}/show`}>
        {translate('safety.version.toPlan')}
      </Button>
    </NextCard>
  );
}
