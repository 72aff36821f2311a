// Takes a seat in a training: for somebody else, or for oneself; and gives one's own seat back.
import { RecordContextProvider, useTranslate } from 'ra-core';
import { BooleanInput } from 'react-admin';
import { useController } from 'react-hook-form';
import { Box, Typography } from '@mui/material';
import { MyEnrolmentDocument } from '../../../../../schema/generated/training/training-sessions/my-enrolment.ts';
import { EnrolInTrainingSessionDocument } from '../../../../../schema/generated/training/training-sessions/workflows.ts';
import { useMe } from '../../../auth/session-context.tsx';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { PersonSearch } from '../roster/PersonSearch.tsx';
import type { RosterRow } from '../roster/roster-rows.ts';
import { RosterRowItem } from '../roster/RosterRowItem.tsx';
import { useTrainingDuties } from '../training-duties.ts';
import { WithdrawButton } from './EnrolmentsTab.tsx';
import { whyNotEnrol, type Session } from './session-states.ts';

export function EnrolButtons({ session }: { readonly session: Session }) {
  const { mayEnrolOthers, isVolunteer } = useTrainingDuties();
  return (
    <>
      {mayEnrolOthers(session.providerUnitId) && <EnrolOther />}
      {isVolunteer && <EnrolMyself session={session} />}
    </>
  );
}

function EnrolOther() {
  return (
    <WorkflowButton
      document={EnrolInTrainingSessionDocument}
      variables={({ person, waitIfFull }, session) => {
        const { volunteerId, name, phoneTail } = (person ?? {}) as Partial<RosterRow>;
        return {
          input: {
            sessionId: session.id,
            volunteerId,
            name,
            phoneTail: phoneTail?.length === 4 ? phoneTail : null,
            waitIfFull: waitIfFull === true,
          },
        };
      }}
      label="training.enrolments.enrol"
      done="training.enrolments.done"
      help="training.enrolments.enrolHelp"
      whyNot={(session) => whyNotEnrol(session as unknown as Session)}
    >
      <PersonInput />
      <BooleanInput source="waitIfFull" label="training.enrolments.waitIfFull" />
    </WorkflowButton>
  );
}

/** One person, by the same search as a roster. */
function PersonInput() {
  const translate = useTranslate();
  const { field, fieldState } = useController({
    name: 'person',
    defaultValue: null,
    rules: { validate: (person) => (person ? true : translate('training.enrolments.whom')) },
  });
  const person = field.value as RosterRow | null;
  return (
    <>
      {person ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          <RosterRowItem
            row={person}
            number={1}
            withResult={false}
            onChange={(changed) => field.onChange(changed ?? null)}
          />
        </Box>
      ) : (
        <PersonSearch
          isInDialog

          onFound={([found]) => field.onChange(found ?? null)}
          inputRef={field.ref}
          isWrong={fieldState.invalid}
        />
      )}
      {fieldState.error && (
        <Typography variant="body2" color="error">
          {fieldState.error.message}
        </Typography>
      )}
    </>
  );
}

function EnrolMyself({ session }: { readonly session: Session }) {
  const me = useMe();
  const { data } = useTypedQuery(MyEnrolmentDocument, { sessionId: session.id }, { enabled: me !== undefined });
  const mine = data?.me?.account?.person?.volunteers.nodes.flatMap(
    ({ trainingEnrolments }) => trainingEnrolments.nodes,
  )[0];
  if (mine) {
    return (
      <RecordContextProvider value={mine}>
        <WithdrawButton session={session} label="training.enrolments.withdrawMyself" />
      </RecordContextProvider>
    );
  }
  return (
    <WorkflowButton
      document={EnrolInTrainingSessionDocument}
      variables={({ waitIfFull }, record) => ({ input: { sessionId: record.id, waitIfFull: waitIfFull === true } })}
      label="training.enrolments.enrolMyself"
      done="training.enrolments.done"
      help="training.enrolments.enrolMyselfHelp"
      whyNot={(record) => whyNotEnrol(record as unknown as Session)}
      variant="contained"
    >
      <BooleanInput source="waitIfFull" label="training.enrolments.waitIfFull" />
    </WorkflowButton>
  );
}
