// Appoints a person to a seat in the committee, for the community or for a partner unit.
import { RecordContextProvider, ResourceContextProvider } from 'ra-core';
import { TextInput, required } from 'react-admin';
import AppointIcon from '@mui/icons-material/PersonAddOutlined';
import {
  AppointToCommitteeSeatDocument,
  type AppointToCommitteeSeatMutationVariables,
} from '../../../../../schema/generated/council/committee-seats/seat-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { PersonInput } from '../../people/PersonInput.tsx';
import { filledIn } from '../../people/RegisterForm.tsx';
import { today } from '../../today/days.ts';
import { validateDuty } from './ChangeDutyButton.tsx';

export interface AppointButtonProps {
  /** The unit for which the seat is, where the page knows it. */
  readonly partnerUnitId?: string;
}

export function AppointButton({ partnerUnitId }: AppointButtonProps) {
  return (
    <ResourceContextProvider value="committeeSeats">
      {/* A new seat: no record stands behind the button yet. */}
      <RecordContextProvider value={{ id: '' }}>
        <WorkflowButton
          document={AppointToCommitteeSeatDocument}
          label="council.appoint"
          help="council.appointHelp"
          done="council.appointed"
          icon={<AppointIcon />}
          variant={partnerUnitId ? 'outlined' : 'contained'}
          defaultValues={() => ({ from: today(), role: 'MEMBER', ...(partnerUnitId ? { partnerUnitId } : {}) })}
          variables={(values) => ({ input: filledIn(values) }) as AppointToCommitteeSeatMutationVariables}
        >
          <PersonInput validate={required()} />
          <LinkedInput source="partnerUnitId" reference="partnerUnits" helperText="council.unitHelp" />
          <EnumInput source="role" type="CommitteeRole" validate={required()} />
          <TextInput source="writtenDuty" multiline minRows={3} helperText="council.dutyHelp" validate={validateDuty} />
          <DayInput source="from" validate={required()} />
          <DayInput source="until" helperText="council.untilHelp" />
        </WorkflowButton>
      </RecordContextProvider>
    </ResourceContextProvider>
  );
}
