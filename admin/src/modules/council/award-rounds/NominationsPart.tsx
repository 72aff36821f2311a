// Who is nominated, on what grounds, with the figures of the records; once counted, in the order of the result.
import { RecordContextProvider, useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { Box, Card, CardActions, CardContent, Chip, Stack, Typography } from '@mui/material';
import {
  ObjectToAwardNominationDocument,
  WithdrawAwardNominationDocument,
} from '../../../../../schema/generated/council/award-rounds/selection-workflows.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { PersonNameField } from '../../people/PersonNameField.tsx';
import { ReasonInput } from '../../people/ReasonInput.tsx';
import { reasoned } from '../../people/workflow-inputs.ts';
import { AwardsPart } from './AwardsPart.tsx';
import { Figures } from './Figures.tsx';
import type { Nomination, Round } from './round-states.ts';
import { useNominations } from './use-nominations.ts';

export function NominationsPart() {
  const translate = useTranslate();
  const round = useRecordContext<Round>();
  const { nominations, error, refetch } = useNominations(round?.id ?? '');
  if (!round) return null;
  if (round.nominatingFrom == null) return <AwardsPart />;
  if (error) return <FaultNotice error={error} onRetry={refetch} />;
  if (!nominations) return <RowsSkeleton />;
  if (nominations.length === 0)
    return (
      <EmptyState
        title={translate('selection.nominations.none')}
        advice={translate(`selection.nominations.noneAdvice.${round.status === 'DRAFT' ? 'DRAFT' : 'OPEN'}`)}
      />
    );
  return (
    <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {nominations.map((nomination) => (
        <RecordContextProvider key={nomination.id} value={nomination as unknown as RaRecord<string>}>
          <NominationCard nomination={nomination} round={round} />
        </RecordContextProvider>
      ))}
    </Stack>
  );
}

function NominationCard({ nomination, round }: { readonly nomination: Nomination; readonly round: Round }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { status, statusReason, grounds, nominatedByName, isSelected } = nomination;
  const isStanding = status === 'STANDING';
  return (
    <Card component="li" variant="outlined" sx={{ opacity: 1, borderColor: isSelected ? 'success.main' : undefined }}>
      <CardContent sx={{ pb: 1 }}>
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 0.5 }}>
          <Typography variant="h6" component="h3">
            <PersonNameField source="volunteerId" of="volunteer.person" link="volunteers" />
          </Typography>
          {isSelected && (
            <Chip component="span" size="small" color="success" label={translate('selection.result.selected')} />
          )}
          {!isStanding && <Chip component="span" size="small" label={word('AwardNominationStatus', status)} />}
        </Stack>
        <Result nomination={nomination} />
        {statusReason && <Typography color="text.secondary">{statusReason}</Typography>}
        {grounds && <Typography sx={{ mb: 1, overflowWrap: 'anywhere' }}>{grounds}</Typography>}
        <Figures of={nomination} />
        {nominatedByName && (
          <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
            {translate('selection.nominations.by', { name: nominatedByName })}
          </Typography>
        )}
      </CardContent>
      {isStanding && <Buttons round={round} />}
    </Card>
  );
}

/** Rank, votes and score, and what gave it its rank. */
function Result({ nomination }: { readonly nomination: Nomination }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { rank, rankGround, voteCount, recordPermille } = nomination;
  if (rank == null) return null;
  return (
    <Typography component="p" variant="body2" sx={{ mb: 1, fontWeight: 600 }}>
      {translate('selection.result.line', {
        rank,
        votes: voteCount ?? 0,
        score: ((recordPermille ?? 0) / 10).toFixed(1),
        ground: rankGround ? word('RankGround', rankGround) : '—',
      })}
    </Typography>
  );
}

const validateText = [required(), maxLength(1000)];

function Buttons({ round }: { readonly round: Round }) {
  if (round.status === 'PUBLISHED' || round.status === 'DRAFT') return null;
  return (
    <CardActions sx={{ px: 2, pb: 2, pt: 0 }}>
      <Box>
        {round.status === 'DECIDED' ? (
          <WorkflowButton
            document={ObjectToAwardNominationDocument}
            variables={({ text }, record) => ({ input: { nominationId: record.id, text: String(text) } })}
            label="selection.objections.raise"
            help="selection.objections.raiseHelp"
            done="selection.objections.raised"
          >
            <TextInput source="text" label="selection.objections.text" multiline minRows={3} validate={validateText} />
          </WorkflowButton>
        ) : (
          <WorkflowButton
            document={WithdrawAwardNominationDocument}
            variables={(values, record) => ({ input: reasoned(values, record) })}
            label="selection.nominations.withdraw"
            help="selection.nominations.withdrawHelp"
          >
            <ReasonInput />
          </WorkflowButton>
        )}
      </Box>
    </CardActions>
  );
}
