// Plans an activity to come; nobody can enrol before it is opened.
import { useRef, useState } from 'react';
import { ResourceContextProvider, useRedirect, useTranslate } from 'ra-core';
import { BooleanInput, NumberInput, minValue, required } from 'react-admin';
import { useFormContext, type FieldValues } from 'react-hook-form';
import {
  PlanActivityDocument,
  type PlanActivityInput,
} from '../../../../../schema/generated/activities/activities/workflows.ts';
import { newId } from '../../../data/new-id.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { InstantInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { WayBack } from '../../../shared/show/RecordShow.tsx';
import { ActivityTexts, TitleInput } from './ActivityInputs.tsx';
import { HostInput } from './HostInput.tsx';

export function PlanActivityPage() {
  return (
    <ResourceContextProvider value="activities">
      <PlanForm />
    </ResourceContextProvider>
  );
}

function PlanForm() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [id] = useState(() => newId());
  const isSaved = useRef(false);
  const { run } = useWorkflow(PlanActivityDocument, {
    done: 'activities.plan.done',
    onDone: () => {
      isSaved.current = true;
      redirect('show', 'activities', id);
    },
  });
  return (
    <>
      <PageHeading title={translate('activities.plan.title')} above={<WayBack />} />
      <FormBody isSaved={isSaved} record={{}} onSubmit={(values: FieldValues) => run({ input: planInput(id, values) })}>
        <TitleInput />
        <KindInput />
        <InstantInput source="startsAt" validate={required()} />
        <InstantInput source="endsAt" validate={required()} />
        <HostInput />
        <BooleanInput source="isForChildren" />
        <NumberInput source="capacity" validate={minValue(1)} min={1} helperText="activities.capacityHelp" />
        <ActivityTexts />
      </FormBody>
    </>
  );
}

const forChildren = ['PARENT_CHILD', 'SCENARIO_CLASS', 'HALF_PAST_FOUR_CLASS'];

/** The kind says mostly whether children take part; it can be said otherwise. */
export function KindInput() {
  const { setValue } = useFormContext();
  return (
    <EnumInput
      source="kind"
      type="ActivityKind"
      validate={required()}
      onChange={(event: unknown) => {
        const kind = (event as { target?: { value?: string } }).target?.value ?? '';
        setValue('isForChildren', forChildren.includes(kind), { shouldDirty: true });
      }}
    />
  );
}

function planInput(id: string, values: FieldValues): PlanActivityInput {
  return { ...(values as PlanActivityInput), id, isForChildren: values['isForChildren'] === true };
}
