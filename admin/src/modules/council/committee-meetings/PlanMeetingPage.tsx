// Plans a meeting; nobody is invited before it is called. Its agenda is drafted on its page.
import { useRef } from 'react';
import { ResourceContextProvider, useRedirect, useTranslate } from 'ra-core';
import { required } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import {
  PlanCommitteeMeetingDocument,
  type PlanCommitteeMeetingInput,
} from '../../../../../schema/generated/council/committee-meetings/meeting-workflows.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { InstantInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { WayBack } from '../../../shared/show/RecordShow.tsx';
import { filledIn } from '../../people/RegisterForm.tsx';
import { MeetingInputs } from './CommitteeMeetingEdit.tsx';

export function PlanMeetingPage() {
  return (
    <ResourceContextProvider value="committeeMeetings">
      <PlanForm />
    </ResourceContextProvider>
  );
}

function PlanForm() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const isSaved = useRef(false);
  const { run } = useWorkflow(PlanCommitteeMeetingDocument, {
    done: 'meetings.plan.done',
    onDone: ({ committeeMeeting }) => {
      isSaved.current = true;
      redirect('show', 'committeeMeetings', committeeMeeting?.id);
    },
  });
  const submit = (values: FieldValues) => run({ input: filledIn(values) as PlanCommitteeMeetingInput });
  return (
    <>
      <PageHeading title={translate('meetings.plan.title')} above={<WayBack />} />
      <FormBody isSaved={isSaved} record={{}} defaultValues={{ kind: 'QUARTERLY_JOINT' }} onSubmit={submit}>
        <CommunityInput />
        <EnumInput source="kind" type="MeetingKind" validate={required()} />
        <InstantInput source="startsAt" validate={required()} />
        <MeetingInputs />
      </FormBody>
    </>
  );
}
