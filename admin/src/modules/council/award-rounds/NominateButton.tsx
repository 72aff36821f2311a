// Nominates a volunteer: chosen by name; what the records say of them stands beside, and the grounds are drafted from it.
import { useEffect } from 'react';
import { useTranslate } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { Alert, Box, Typography } from '@mui/material';
import { RecordOfVolunteerDocument } from '../../../../../schema/generated/council/award-rounds/selection.ts';
import { NominateForAwardDocument } from '../../../../../schema/generated/council/award-rounds/selection-workflows.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { servingLevels, VolunteerInput } from '../../people/VolunteerInput.tsx';
import { Figures } from './Figures.tsx';
import { whyNot, whyNotNominate, type Round } from './round-states.ts';

export function NominateButton({ round }: { readonly round: Round }) {
  return (
    <WorkflowButton
      document={NominateForAwardDocument}
      variables={({ volunteerId, grounds }, record) => ({
        input: { roundId: record.id, volunteerId: String(volunteerId), grounds: String(grounds ?? '').trim() || null },
      })}
      label="selection.step.nominate"
      help="selection.step.nominateHelp"
      done="selection.step.nominated"
      whyNot={whyNot(whyNotNominate)}
      variant={round.status === 'NOMINATING' && !whyNotNominate(round) ? 'contained' : 'outlined'}
    >
      <VolunteerInput
        source="volunteerId"
        label="resources.awardNominations.fields.volunteerId"
        levels={servingLevels}
        validate={required()}
      />
      <RecordBeside year={round.year} />
      <TextInput
        source="grounds"
        label="resources.awardNominations.fields.grounds"
        multiline
        minRows={3}
        helperText="selection.step.groundsHelp"
        validate={maxLength(1000)}
      />
    </WorkflowButton>
  );
}

/** The figures of whoever is chosen; they draft the grounds as long as nobody has written any. */
function RecordBeside({ year }: { readonly year: number }) {
  const translate = useTranslate();
  const volunteerId: unknown = useWatch({ name: 'volunteerId' });
  const { getFieldState, setValue } = useFormContext();
  const isChosen = typeof volunteerId === 'string' && volunteerId !== '';
  const { data } = useTypedQuery(
    RecordOfVolunteerDocument,
    { volunteerId: isChosen ? volunteerId : '', year },
    { enabled: isChosen },
  );
  const record = isChosen ? data?.volunteerRecord : undefined;
  const drafted = record?.draftedGrounds;
  useEffect(() => {
    if (drafted && !getFieldState('grounds').isDirty) setValue('grounds', drafted);
  }, [drafted, getFieldState, setValue]);
  if (!isChosen) return null;
  if (!record) return data ? <Alert severity="warning">{translate('selection.record.none')}</Alert> : null;
  return (
    <Box sx={{ py: 1 }}>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('selection.record.title', { year })}
      </Typography>
      <Figures of={record} />
    </Box>
  );
}
