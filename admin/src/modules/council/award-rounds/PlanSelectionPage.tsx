// Plans a selection: for which award and how many, with which criteria, when nominations and votes are taken.
import { useRef } from 'react';
import { ResourceContextProvider, useGetOne, useRedirect, useTranslate } from 'ra-core';
import { NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { Box } from '@mui/material';
import { useParams } from 'react-router-dom';
import {
  ChangeAwardRoundDocument,
  PlanAwardRoundDocument,
  type PlanAwardRoundInput,
} from '../../../../../schema/generated/council/award-rounds/selection-workflows.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { FaultPage } from '../../../layout/FaultPage.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { PageSkeleton } from '../../../layout/PageSkeleton.tsx';
import type { FormErrors } from '../../../data/user-errors.ts';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WayBack } from '../../../shared/show/RecordShow.tsx';
import { daysAfter, today } from '../../today/days.ts';
import { CriteriaInput } from './CriteriaInput.tsx';
import type { Round } from './round-states.ts';

export function PlanSelectionPage() {
  const translate = useTranslate();
  return (
    <ResourceContextProvider value="awardRounds">
      <PlanForm defaults={usualPlan(translate)} />
    </ResourceContextProvider>
  );
}

export function ChangeSelectionPage() {
  const { roundId = '' } = useParams();
  return (
    <ResourceContextProvider value="awardRounds">
      <ChangeForm id={roundId} />
    </ResourceContextProvider>
  );
}

function ChangeForm({ id }: { readonly id: string }) {
  const { data: round, error, isPending, refetch } = useGetOne<Round>('awardRounds', { id });
  if (error && !round) return <FaultPage error={error} onRetry={() => void refetch()} />;
  if (isPending || !round) return <PageSkeleton />;
  return <PlanForm round={round} defaults={{ ...round, criteria: round.criteria.nodes }} />;
}

/** Two weeks to nominate, one to vote, one to object; the criteria that the records support. */
function usualPlan(translate: (key: string) => string): FieldValues {
  const nominatingFrom = today();
  return {
    year: Number(nominatingFrom.slice(0, 4)),
    awardTitle: translate('selection.plan.usualTitle'),
    nominatingFrom,
    nominatingUntil: daysAfter(nominatingFrom, 13),
    votingFrom: daysAfter(nominatingFrom, 14),
    votingUntil: daysAfter(nominatingFrom, 20),
    publicityDays: 7,
    criteria: [
      { title: translate('selection.plan.usual.service'), weightPercent: 40, figure: 'SERVICE_MONTHS' },
      { title: translate('selection.plan.usual.training'), weightPercent: 30, figure: 'TRAININGS_ATTENDED' },
      { title: translate('selection.plan.usual.mentoring'), weightPercent: 30, figure: 'MENTEES' },
    ],
  };
}

function PlanForm({ round, defaults }: { readonly round?: Round; readonly defaults: FieldValues }) {
  const translate = useTranslate();
  const { submit, isSaved } = usePlan(round);
  return (
    <>
      <PageHeading title={translate(round ? 'selection.plan.change' : 'selection.plan.title')} above={<WayBack />} />
      <FormBody isSaved={isSaved} record={{}} defaultValues={defaults} onSubmit={submit}>
        {!round && <CommunityInput />}
        <TextInput source="awardTitle" validate={validateTitle} />
        <NumberInput source="year" validate={required()} />
        <NumberInput source="places" validate={validatePlaces} helperText="selection.plan.placesHelp" />
        <Box sx={{ pb: 2 }}>
          <CriteriaInput />
        </Box>
        <DayInput source="nominatingFrom" validate={required()} />
        <DayInput source="nominatingUntil" validate={required()} />
        <DayInput source="votingFrom" validate={required()} />
        <DayInput source="votingUntil" validate={required()} />
        <NumberInput source="publicityDays" validate={validateDays} helperText="selection.plan.publicityHelp" />
      </FormBody>
    </>
  );
}

const validateTitle = [required(), maxLength(80)];
const validatePlaces = [required(), minValue(1), maxValue(500)];
const validateDays = [required(), minValue(1), maxValue(60)];

function usePlan(round: Round | undefined): {
  readonly submit: (values: FieldValues) => Promise<FormErrors | undefined>;
  readonly isSaved: { readonly current: boolean };
} {
  const redirect = useRedirect();
  const isSaved = useRef(false);
  const onDone = ({ awardRound }: { readonly awardRound?: { readonly id: string } | null }): void => {
    isSaved.current = true;
    if (awardRound) redirect('show', 'awardRounds', awardRound.id);
  };
  const plan = useWorkflow(PlanAwardRoundDocument, { done: 'selection.plan.done', onDone });
  const change = useWorkflow(ChangeAwardRoundDocument, { done: 'selection.plan.changed', onDone });
  const submit = (values: FieldValues): Promise<FormErrors | undefined> => {
    const facts = factsOf(values);
    return round
      ? change.run({ input: { ...facts, id: round.id, expectedVersion: round.version } })
      : plan.run({ input: { ...facts, communityId: (values['communityId'] as string | undefined) ?? null } });
  };
  return { submit, isSaved };
}

function factsOf(values: FieldValues): Omit<PlanAwardRoundInput, 'communityId'> {
  const { year, awardTitle, places, nominatingFrom, nominatingUntil, votingFrom, votingUntil, publicityDays } =
    values as PlanAwardRoundInput;
  const criteria = (values as PlanAwardRoundInput).criteria.map(({ title, weightPercent, figure }) => ({
    ...{ title, weightPercent, figure: figure || null },
  }));
  const days = { nominatingFrom, nominatingUntil, votingFrom, votingUntil, publicityDays };
  return { year, awardTitle, places, ...days, criteria };
}
