// The steps of a pair: begin, visit together, be assessed, be stopped.
import { CheckboxGroupInput, RadioButtonGroupInput, TextInput, maxLength, required } from 'react-admin';
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { Alert, Stack } from '@mui/material';
import AssessIcon from '@mui/icons-material/FactCheckOutlined';
import StartIcon from '@mui/icons-material/PlayCircleOutlined';
import StopIcon from '@mui/icons-material/StopCircleOutlined';
import {
  AssessMentorshipDocument,
  type AssessMentorshipMutationVariables,
  StartMentorshipDocument,
  StopMentorshipDocument,
} from '../../../../../schema/generated/people/mentoring/mentoring-workflows.ts';
import { useEnumLabel, valuesOf } from '../../../i18n/enum-label.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { daysAfter, today } from '../../today/days.ts';
import { ReasonInput } from '../ReasonInput.tsx';
import { dated, one, reasoned } from '../workflow-inputs.ts';
import { whyNotRunning, whyNotStart, whyNotStop, type Progress } from './mentorship-states.ts';
import { RecordVisitButton } from './RecordVisitButton.tsx';

export function MentorshipButtons({ progress }: { readonly progress?: Progress }) {
  const status = String(useRecordContext<RaRecord<string>>()?.['status']);
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <WorkflowButton
        document={StartMentorshipDocument}
        variables={(values, record) => ({ input: dated(values, record) })}
        label="people.mentoring.start"
        help="people.mentoring.startHelp"
        whyNot={whyNotStart}
        defaultValues={() => ({ on: today() })}
        icon={<StartIcon />}
        variant={status === 'PENDING' ? 'contained' : 'outlined'}
      >
        <DayInput source="on" label="people.since" />
      </WorkflowButton>
      <RecordVisitButton />
      <AssessButton {...(progress ? { progress } : {})} />
      <WorkflowButton
        document={StopMentorshipDocument}
        variables={(values, record) => ({ input: reasoned(values, record) })}
        label="people.mentoring.stop"
        help="people.mentoring.stopHelp"
        whyNot={whyNotStop}
        icon={<StopIcon />}
      >
        <ReasonInput />
      </WorkflowButton>
    </Stack>
  );
}

function AssessButton({ progress }: { readonly progress?: Progress }) {
  return (
    <WorkflowButton
      document={AssessMentorshipDocument}
      variables={(values, record) => ({
        input: {
          ...one(record),
          verdict: values['verdict'] as AssessMentorshipMutationVariables['input']['verdict'],
          metItems: (values['metItems'] as string[] | undefined) ?? [],
          mentorOpinion: String(values['mentorOpinion'] ?? ''),
          extendUntil: values['verdict'] === 'EXTENDED' ? (values['extendUntil'] as string) : null,
        },
      })}
      label="people.mentoring.assess"
      help="people.mentoring.assessHelp"
      done="people.mentoring.assessed"
      whyNot={whyNotRunning}
      defaultValues={() => ({
        verdict: progress?.isReady ? 'PASSED' : 'EXTENDED',
        extendUntil: daysAfter(today(), 90),
      })}
      icon={<AssessIcon />}
      variant={progress?.isReady ? 'contained' : 'outlined'}
    >
      <AssessInputs {...(progress ? { progress } : {})} />
    </WorkflowButton>
  );
}

const opinion = [required(), maxLength(500)];

function AssessInputs({ progress }: { readonly progress?: Progress }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const verdict: unknown = useWatch({ name: 'verdict' });
  const items = progress?.requirements.checklist ?? [];
  return (
    <>
      {progress && !progress.isReady && verdict === 'PASSED' && (
        <Alert severity="warning">{translate('people.mentoring.cannotPass')}</Alert>
      )}
      <RadioButtonGroupInput
        source="verdict"
        label="resources.mentorshipAssessments.fields.verdict"
        choices={valuesOf('MentorshipVerdict').map((id) => ({ id, name: word('MentorshipVerdict', id) }))}
        translateChoice={false}
        validate={required()}
      />
      <CheckboxGroupInput
        source="metItems"
        label="resources.mentorshipAssessments.fields.metItems"
        choices={items.map((item) => ({ id: item, name: item }))}
        translateChoice={false}
        row={false}
        helperText="people.mentoring.metHelp"
      />
      <TextInput
        source="mentorOpinion"
        label="resources.mentorshipAssessments.fields.mentorOpinion"
        multiline
        minRows={2}
        validate={opinion}
      />
      {verdict === 'EXTENDED' && (
        <DayInput source="extendUntil" label="people.mentoring.extendUntil" validate={required()} />
      )}
    </>
  );
}
