// What can be done with a suggestion: each step a button, which says why when it cannot be taken now.
import { useRecordContext, useTranslate } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { Box, Typography } from '@mui/material';
import {
  AcceptSuggestionDocument,
  DeclineSuggestionDocument,
  MergeSuggestionDocument,
  PutSuggestionRightDocument,
  ReopenSuggestionDocument,
  SeparateSuggestionDocument,
  VerifySuggestionDocument,
} from '../../../../../schema/generated/council/suggestions/suggestion-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { ReasonInput } from '../../people/ReasonInput.tsx';
import { dated, one, reasoned } from '../../people/workflow-inputs.ts';
import { daysAfter, today } from '../../today/days.ts';
import { useMayPutRight } from './may-put-right.ts';
import { ResponsibleInput, responsibleInput } from './ResponsibleInput.tsx';
import { unlessIn, type Suggestion } from './suggestion-states.ts';

/** A fortnight to put something right, unless another day is said. */
const usualDays = 14;
const inAFortnight = (): string => daysAfter(today(), usualDays);

export interface SuggestionButtonsProps {
  /** Only what comes next, as on the board. */
  readonly onlyNext?: boolean;
}

export function SuggestionButtons({ onlyNext = false }: SuggestionButtonsProps) {
  const suggestion = useRecordContext<Suggestion>();
  const mayPutRight = useMayPutRight();
  if (!suggestion) return null;
  const { status } = suggestion;
  const isOpen = status === 'ACCEPTED' || status === 'REOPENED';
  const shows = (isNext: boolean): boolean => isNext || !onlyNext;
  return (
    <>
      {shows(status === 'RAISED') && <AcceptButton isNext={status === 'RAISED'} />}
      {shows(status === 'RAISED') && <DeclineButton />}
      {shows(isOpen) && mayPutRight(suggestion) && <PutRightButton isNext={isOpen} />}
      {shows(status === 'PUT_RIGHT') && <VerifyButton isNext={status === 'PUT_RIGHT'} />}
      {shows(status === 'PUT_RIGHT') && <ReopenButton />}
      {!onlyNext && (status === 'DUPLICATE' ? <SeparateButton /> : <MergeButton />)}
    </>
  );
}

interface NextProps {
  /** The step that comes next stands out. */
  readonly isNext: boolean;
}

const variantOf = (isNext: boolean): 'contained' | 'outlined' => (isNext ? 'contained' : 'outlined');

function AcceptButton({ isNext }: NextProps) {
  return (
    <WorkflowButton
      document={AcceptSuggestionDocument}
      variables={(values, record) => ({
        input: { ...one(record), ...responsibleInput(values), dueOn: String(values['dueOn']) },
      })}
      label="suggestions.step.accept"
      help="suggestions.step.acceptHelp"
      done="suggestions.step.accepted"
      whyNot={unlessIn('RAISED', 'DECLINED')}
      variant={variantOf(isNext)}
      defaultValues={({ responsibleUnitId, responsibleTeamId, responsibleSeatId }) => ({
        ...{ responsibleUnitId, responsibleTeamId, responsibleSeatId, dueOn: inAFortnight() },
        kind: responsibleTeamId ? 'Team' : responsibleSeatId ? 'Seat' : 'Unit',
      })}
    >
      <ResponsibleInput isRequired />
      <DayInput source="dueOn" validate={required()} />
    </WorkflowButton>
  );
}

function DeclineButton() {
  return (
    <WorkflowButton
      document={DeclineSuggestionDocument}
      variables={(values, record) => ({ input: reasoned(values, record) })}
      label="suggestions.step.decline"
      help="suggestions.step.declineHelp"
      whyNot={unlessIn('RAISED')}
    >
      <ReasonInput />
    </WorkflowButton>
  );
}

const validateProof = [required(), maxLength(1000)];

function PutRightButton({ isNext }: NextProps) {
  return (
    <WorkflowButton
      document={PutSuggestionRightDocument}
      variables={(values, record) => ({ input: { ...dated(values, record), proof: String(values['proof']) } })}
      label="suggestions.step.putRight"
      help="suggestions.step.putRightHelp"
      done="suggestions.step.putRightDone"
      whyNot={unlessIn('ACCEPTED', 'REOPENED')}
      variant={variantOf(isNext)}
      defaultValues={() => ({ on: today() })}
    >
      <TextInput
        source="proof"
        multiline
        minRows={3}
        helperText="suggestions.step.proofHelp"
        validate={validateProof}
      />
      <DayInput source="on" label="resources.suggestions.fields.putRightOn" validate={required()} />
    </WorkflowButton>
  );
}

function VerifyButton({ isNext }: NextProps) {
  const suggestion = useRecordContext<Suggestion>();
  return (
    <WorkflowButton
      document={VerifySuggestionDocument}
      variables={(_values, record) => ({ input: one(record) })}
      label="suggestions.step.verify"
      help="suggestions.step.verifyHelp"
      done="suggestions.step.verified"
      whyNot={unlessIn('PUT_RIGHT')}
      variant={variantOf(isNext)}
    >
      <ProofToRead proof={suggestion?.proof} />
    </WorkflowButton>
  );
}

/** Whoever verifies has the proof before their eyes. */
function ProofToRead({ proof }: { readonly proof: string | null | undefined }) {
  const translate = useTranslate();
  if (!proof) return <Typography color="text.secondary">{translate('suggestions.step.noProof')}</Typography>;
  return (
    <Box component="blockquote" sx={{ m: 0, pl: 2, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-line' }}>
      {proof}
    </Box>
  );
}

function ReopenButton() {
  return (
    <WorkflowButton
      document={ReopenSuggestionDocument}
      variables={(values, record) => ({ input: { ...reasoned(values, record), dueOn: String(values['dueOn']) } })}
      label="suggestions.step.reopen"
      help="suggestions.step.reopenHelp"
      whyNot={unlessIn('PUT_RIGHT', 'VERIFIED')}
      defaultValues={() => ({ dueOn: inAFortnight() })}
    >
      <ReasonInput />
      <DayInput source="dueOn" validate={required()} />
    </WorkflowButton>
  );
}

function MergeButton() {
  const suggestion = useRecordContext<Suggestion>();
  return (
    <WorkflowButton
      document={MergeSuggestionDocument}
      variables={(values, record) => ({ input: { ...one(record), duplicateOfId: String(values['duplicateOfId']) } })}
      label="suggestions.step.merge"
      help="suggestions.step.mergeHelp"
      whyNot={unlessIn('RAISED', 'ACCEPTED', 'DECLINED', 'REOPENED')}
    >
      <LinkedInput
        source="duplicateOfId"
        reference="suggestions"
        label="suggestions.step.sameAs"
        filter={{ 'status@ne': 'DUPLICATE', 'id@ne': suggestion?.id }}
        validate={required()}
      />
    </WorkflowButton>
  );
}

function SeparateButton() {
  return (
    <WorkflowButton
      document={SeparateSuggestionDocument}
      variables={(values, record) => ({ input: { ...reasoned(values, record), text: textOf(values['text']) } })}
      label="suggestions.step.separate"
      help="suggestions.step.separateHelp"
      whyNot={unlessIn('DUPLICATE')}
      defaultValues={({ text }) => ({ text })}
    >
      <TextInput source="text" multiline minRows={2} validate={maxLength(1000)} />
      <ReasonInput />
    </WorkflowButton>
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
