// Plans a drill: which plan, when, who leads it, and the steps whose time is taken, a line each.
import { useRef } from 'react';
import { ResourceContextProvider, useRedirect, useTranslate } from 'ra-core';
import { NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useSearchParams } from 'react-router-dom';
import {
  PlanDrillDocument,
  type PlanDrillMutationVariables,
} from '../../../../../schema/generated/safety/drills/drill-workflows.ts';
import { useReach } from '../../../auth/session-context.tsx';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { InstantInput } from '../../../shared/inputs/DateInputs.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { WayBack } from '../../../shared/show/RecordShow.tsx';
import { numberIn, textIn } from '../values.ts';
import { stepsIn } from './drill-steps.ts';

/** Within the drills, so that fields bear their names there. */
export function PlanDrillPage() {
  return (
    <ResourceContextProvider value="drills">
      <PlanForm />
    </ResourceContextProvider>
  );
}

const validateMinutes = [minValue(1), maxValue(1440)];

function PlanForm() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [parameters] = useSearchParams();
  const { isOfCommunity } = useReach('drill.run');
  const isSaved = useRef(false);
  const { run } = useWorkflow(PlanDrillDocument, {
    done: 'safety.drill.planned',
    onDone: ({ drill }) => {
      isSaved.current = true;
      redirect('show', 'drills', drill?.id);
    },
  });
  return (
    <>
      <PageHeading title={translate('safety.drill.plan')} above={<WayBack />} />
      <FormBody
        isSaved={isSaved}
        record={{}}
        defaultValues={{ planId: parameters.get('planId') ?? undefined, minutes: 60 }}
        onSubmit={(values: FieldValues) => run({ input: planIn(values) })}
      >
        <LinkedInput source="planId" reference="emergencyPlans" validate={required()} />
        <InstantInput source="startsAt" validate={required()} />
        <TextInput source="title" validate={maxLength(120)} helperText="safety.drill.titleHelp" />
        <TextInput source="place" validate={maxLength(120)} />
        {isOfCommunity && (
          <>
            <LinkedInput source="leadUnitId" reference="partnerUnits" helperText="safety.drill.leadHelp" />
            <LinkedInput source="leadTeamId" reference="volunteerTeams" />
          </>
        )}
        <NumberInput source="minutes" validate={validateMinutes} min={1} max={1440} />
        <TextInput source="scenario" validate={maxLength(4000)} multiline minRows={3} helperText="safety.noNames" />
        <TextInput
          source="steps"
          label="safety.drill.steps"
          multiline
          minRows={4}
          helperText="safety.drill.stepsHelp"
        />
      </FormBody>
    </>
  );
}

function planIn(values: FieldValues): PlanDrillMutationVariables['input'] {
  return {
    planId: String(values['planId']),
    startsAt: String(values['startsAt']),
    title: textIn(values, 'title'),
    place: textIn(values, 'place'),
    leadUnitId: textIn(values, 'leadUnitId'),
    leadTeamId: textIn(values, 'leadTeamId'),
    minutes: numberIn(values, 'minutes'),
    scenario: textIn(values, 'scenario'),
    steps: stepsIn(textIn(values, 'steps') ?? ''),
  };
}
