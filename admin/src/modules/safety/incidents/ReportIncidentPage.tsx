// Reports what went wrong, or nearly, in under a minute: what, when, how grave; the rest can follow.
import { useRef, useState } from 'react';
import { ResourceContextProvider, useRedirect, useTranslate } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { Alert, Button, Stack } from '@mui/material';
import { Link } from 'react-router-dom';
import type { FieldValues } from 'react-hook-form';
import {
  ReportIncidentDocument,
  type ReportIncidentMutationVariables,
} from '../../../../../schema/generated/safety/incidents/incident-workflows.ts';
import { useMay } from '../../../auth/session-context.tsx';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { InstantInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { textIn } from '../values.ts';

/** Within the incidents, so that fields bear their names there. */
export function ReportIncidentPage() {
  return (
    <ResourceContextProvider value="incidents">
      <Report />
    </ResourceContextProvider>
  );
}

function Report() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const mayRead = useMay()('incident.read');
  const isSaved = useRef(false);
  const [isDone, setDone] = useState(false);
  const [now] = useState(() => new Date().toISOString());
  const { run } = useWorkflow(ReportIncidentDocument, {
    done: 'safety.incident.reported',
    onDone: ({ incident }) => {
      isSaved.current = true;
      if (mayRead && incident) redirect('show', 'incidents', incident.id);
      else setDone(true);
    },
  });
  if (isDone) return <Reported onAgain={() => setDone(false)} />;
  return (
    <>
      <PageHeading title={translate('safety.incident.report')} />
      <FormBody
        isSaved={isSaved}
        record={{}}
        defaultValues={{ happenedAt: now, severity: 'NEAR_MISS' }}
        onSubmit={(values: FieldValues) => run({ input: reportIn(values) })}
      >
        <Inputs />
        <CommunityInput />
      </FormBody>
    </>
  );
}

const validateSummary = [required(), maxLength(500)];

function Inputs() {
  return (
    <>
      <EnumInput source="kind" type="IncidentKind" validate={required()} />
      <EnumInput source="severity" type="IncidentSeverity" validate={required()} />
      <InstantInput source="happenedAt" validate={required()} />
      <TextInput
        source="summary"
        validate={validateSummary}
        multiline
        minRows={2}
        helperText="safety.incident.summaryHelp"
      />
      <TextInput source="place" validate={maxLength(120)} />
      <TextInput
        source="personsConcerned"
        validate={maxLength(2000)}
        multiline
        minRows={2}
        helperText="safety.incident.personsHelp"
      />
      <TextInput source="immediateAction" validate={maxLength(2000)} multiline minRows={2} />
      <TextInput source="reportedTo" validate={maxLength(120)} helperText="safety.incident.reportedToHelp" />
      <InstantInput source="reportedToAt" />
    </>
  );
}

/** For whoever may report and not read: it is on record, and what to do now. */
function Reported({ onAgain }: { readonly onAgain: () => void }) {
  const translate = useTranslate();
  return (
    <>
      <PageHeading title={translate('safety.incident.reported')} />
      <Alert severity="success" sx={{ mb: 2 }}>
        {translate('safety.incident.reportedHelp')}
      </Alert>
      <Stack direction="row" spacing={1}>
        <Button component={Link} to="/" variant="contained">
          {translate('safety.home')}
        </Button>
        <Button onClick={onAgain}>{translate('safety.incident.another')}</Button>
      </Stack>
    </>
  );
}

function reportIn(values: FieldValues): ReportIncidentMutationVariables['input'] {
  return {
    kind: values['kind'] as 'FALL',
    severity: values['severity'] as 'MINOR',
    happenedAt: String(values['happenedAt']),
    summary: String(values['summary']),
    place: textIn(values, 'place'),
    personsConcerned: textIn(values, 'personsConcerned'),
    immediateAction: textIn(values, 'immediateAction'),
    reportedTo: textIn(values, 'reportedTo'),
    reportedToAt: textIn(values, 'reportedToAt'),
    communityId: textIn(values, 'communityId'),
  };
}
