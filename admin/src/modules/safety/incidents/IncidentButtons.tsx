// What can be done with an incident, and opening who was hurt in it.
import { useState } from 'react';
import type { RaRecord } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import OpenIcon from '@mui/icons-material/LockOpenOutlined';
import {
  CloseIncidentDocument,
  InvestigateIncidentDocument,
  OpenIncidentDocument,
  SignIncidentDocument,
  type OpenIncidentMutation,
} from '../../../../../schema/generated/safety/incidents/incident-workflows.ts';
import { OpenActionsOfIncidentDocument } from '../../../../../schema/generated/safety/incident-actions/open-actions.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { Opened } from '../Opened.tsx';
import { textIn, which } from '../values.ts';
import * as states from './incident-states.ts';

interface IncidentProps {
  readonly incident: RaRecord<string>;
}

const variantOf = (isNext: boolean): 'contained' | 'outlined' => (isNext ? 'contained' : 'outlined');
const validateCause = [required(), maxLength(4000)];
const validateReason = [required(), maxLength(200)];

export function IncidentButtons({ incident }: IncidentProps) {
  const { status } = incident;
  const { data } = useTypedQuery(OpenActionsOfIncidentDocument, { incidentId: incident.id });
  return (
    <>
      <WorkflowButton
        document={InvestigateIncidentDocument}
        variables={(values, record) => ({
          input: { ...which(record), rootCause: String(values['rootCause']), deviation: textIn(values, 'deviation') },
        })}
        label="safety.incident.investigate"
        help="safety.incident.investigateHelp"
        whyNot={states.whyNotInvestigate}
        variant={variantOf(status === 'REPORTED')}
      >
        <TextInput source="rootCause" validate={validateCause} multiline minRows={3} helperText="safety.noNames" />
        <TextInput
          source="deviation"
          validate={maxLength(2000)}
          multiline
          minRows={2}
          helperText="safety.incident.deviationHelp"
        />
      </WorkflowButton>
      <WorkflowButton
        document={SignIncidentDocument}
        variables={(_values, record) => ({ input: which(record) })}
        label="safety.sign"
        help="safety.incident.signHelp"
        whyNot={(record) => states.whyNotSign(record, data?.incidentActions.totalCount)}
        variant={variantOf(status === 'INVESTIGATED')}
      />
      <WorkflowButton
        document={CloseIncidentDocument}
        variables={(_values, record) => ({ input: which(record) })}
        label="safety.close"
        help="safety.incident.closeHelp"
        whyNot={states.whyNotClose}
        variant={variantOf(status === 'SIGNED')}
      />
      <OpenButton />
    </>
  );
}

function OpenButton() {
  const [opened, setOpened] = useState<OpenIncidentMutation['openIncident']>();
  return (
    <>
      <WorkflowButton
        document={OpenIncidentDocument}
        variables={(values, { id }) => ({ input: { id, reason: String(values['reason']) } })}
        label="safety.incident.open"
        help="safety.open.help"
        done="safety.open.done"
        icon={<OpenIcon />}
        onDone={setOpened}
      >
        <TextInput source="reason" label="safety.reason" validate={validateReason} multiline />
      </WorkflowButton>
      {opened && (
        <Opened
          title="safety.incident.open"
          texts={{ 'safety.incident.persons': opened.personsConcerned }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
