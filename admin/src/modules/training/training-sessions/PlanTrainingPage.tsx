// Plans a training to come; nobody can enrol before it is opened.
import { useRef, useState } from 'react';
import { ResourceContextProvider, useRedirect, useTranslate } from 'ra-core';
import { NumberInput, minValue, required } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { PlanTrainingSessionDocument } from '../../../../../schema/generated/training/training-sessions/workflows.ts';
import type { PlanTrainingSessionInput } from '../../../../../schema/generated/training/training-sessions/workflows.ts';
import { newId } from '../../../data/new-id.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { InstantInput } from '../../../shared/inputs/DateInputs.tsx';
import { WayBack } from '../../../shared/show/RecordShow.tsx';
import { ProviderInput } from './ProviderInput.tsx';
import { TrainingSessionInputs } from './TrainingSessionInputs.tsx';

export function PlanTrainingPage() {
  return (
    <ResourceContextProvider value="trainingSessions">
      <PlanForm />
    </ResourceContextProvider>
  );
}

function PlanForm() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [id] = useState(() => newId());
  const isSaved = useRef(false);
  const { run } = useWorkflow(PlanTrainingSessionDocument, {
    done: 'training.plan.done',
    onDone: () => {
      isSaved.current = true;
      redirect('show', 'trainingSessions', id);
    },
  });
  return (
    <>
      <PageHeading title={translate('training.plan.title')} above={<WayBack />} />
      <FormBody isSaved={isSaved} record={{}} onSubmit={(values: FieldValues) => run({ input: planInput(id, values) })}>
        <InstantInput source="startsAt" validate={required()} />
        <ProviderInput />
        <TrainingSessionInputs />
        <NumberInput source="seats" validate={minValue(1)} min={1} helperText="training.session.seatsHelp" />
      </FormBody>
    </>
  );
}

function planInput(id: string, values: FieldValues): PlanTrainingSessionInput {
  return { ...(values as PlanTrainingSessionInput), id };
}
