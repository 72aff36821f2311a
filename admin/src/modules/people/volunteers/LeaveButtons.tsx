// Pausing, serving again, leaving with what is left open in view, and coming back.
import { TextInput, maxLength, required } from 'react-admin';
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Alert, AlertTitle, Box } from '@mui/material';
import EndIcon from '@mui/icons-material/LogoutOutlined';
import PauseIcon from '@mui/icons-material/PauseCircleOutlined';
import ResumeIcon from '@mui/icons-material/PlayCircleOutlined';
import ReturnIcon from '@mui/icons-material/ReplayOutlined';
import { VolunteerDutiesDocument } from '../../../../../schema/generated/people/volunteers/volunteer-duties.ts';
import {
  EndVolunteerDocument,
  PauseVolunteerDocument,
  ResumeVolunteerDocument,
  ReturnVolunteerDocument,
} from '../../../../../schema/generated/people/volunteers/volunteer-workflows.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useEnumLabel, type EnumName } from '../../../i18n/enum-label.ts';
import { useConsoleParts } from '../../../layout/console-context.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { ReasonInput } from '../ReasonInput.tsx';
import { dated, reasoned } from '../workflow-inputs.ts';
import { whyNot } from './state-guards.ts';

const words = 'people.volunteers.step';
const given = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const isArchived = (record: RaRecord<string>) => (record['archivedAt'] ? 'people.isArchived' : undefined);

export function PauseButton() {
  return (
    <WorkflowButton
      document={PauseVolunteerDocument}
      variables={(values, record) => ({
        input: { ...reasoned(values, record), from: given(values['from']), until: given(values['until']) },
      })}
      label={`${words}.pause`}
      help={`${words}.pauseHelp`}
      whyNot={whyNot('pause')}
      defaultValues={() => ({ from: today() })}
      icon={<PauseIcon />}
    >
      <DayInput source="from" label="people.since" />
      <DayInput source="until" label="people.absences.until" helperText="people.absences.untilHelp" />
      <ReasonInput />
    </WorkflowButton>
  );
}

export function ResumeButton() {
  return (
    <WorkflowButton
      document={ResumeVolunteerDocument}
      variables={(values, record) => ({ input: reasoned(values, record) })}
      label={`${words}.resume`}
      help={`${words}.resumeHelp`}
      whyNot={isArchived}
      icon={<ResumeIcon />}
      variant="contained"
    >
      <ReasonInput />
    </WorkflowButton>
  );
}

export function LeaveButton() {
  // The dialog has a record of its own.
  const id = useRecordContext<RaRecord<string>>()?.id ?? '';
  return (
    <WorkflowButton
      document={EndVolunteerDocument}
      variables={(values, record) => ({
        input: {
          ...dated(values, record),
          ...reasoned(values, record),
          handOver: given(values['handOver']),
          exitTalk: given(values['exitTalk']),
        },
      })}
      label={`${words}.end`}
      help={`${words}.endHelp`}
      whyNot={whyNot('end')}
      defaultValues={() => ({ on: today() })}
      icon={<EndIcon />}
    >
      <LeaveForm id={id} />
    </WorkflowButton>
  );
}

const most1000 = maxLength(1000);

/** What is left open stands above the form; whoever has nothing open is not asked who takes over. */
function LeaveForm({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const nameOf = useDutyName();
  const { data } = useTypedQuery(VolunteerDutiesDocument, { id });
  const duties = data?.volunteerDuties ?? [];
  return (
    <>
      {duties.length > 0 && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          <AlertTitle>{translate('people.absences.open', { smart_count: duties.length })}</AlertTitle>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {duties.map((duty) => (
              <li key={duty.id}>
                {nameOf(duty)}
                {duty.on && ` · ${duty.on}`}
              </li>
            ))}
          </Box>
        </Alert>
      )}
      <LeaveFields duties={duties.length} />
    </>
  );
}

function LeaveFields({ duties }: { readonly duties: number }) {
  return (
    <>
      <DayInput source="on" label="people.volunteers.lastDay" />
      <ReasonInput />
      {duties > 0 && (
        <TextInput
          source="handOver"
          label="resources.volunteerAbsences.fields.handOver"
          helperText="people.absences.handOverHelp"
          multiline
          minRows={2}
          validate={[required(), most1000]}
        />
      )}
      <TextInput
        source="exitTalk"
        label="resources.volunteerAbsences.fields.exitTalk"
        helperText="people.absences.exitTalkHelp"
        multiline
        minRows={2}
        validate={most1000}
      />
    </>
  );
}

/** Its kind and its name; a state stands for what has no name. */
function useDutyName(): (duty: { readonly type: string; readonly title: string }) => string {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { resources } = useConsoleParts();
  return ({ type, title }) => {
    const plural = resources.find((each) => each.type === type)?.plural;
    const kind = plural ? translate(`resources.${plural}.name`, { smart_count: 1 }) : type;
    const [name, value] = title.split('.');
    return `${kind}：${value && /^\w+(Status|Role)$/.test(name!) ? word(name as EnumName, value) : title}`;
  };
}

export function ReturnButton() {
  return (
    <WorkflowButton
      document={ReturnVolunteerDocument}
      variables={(values, record) => ({ input: reasoned(values, record) })}
      label="people.volunteers.applyAgain"
      help="people.absences.returnHelp"
      done="people.absences.returned"
      whyNot={isArchived}
      icon={<ReturnIcon />}
      variant="contained"
    >
      <ReasonInput />
    </WorkflowButton>
  );
}
