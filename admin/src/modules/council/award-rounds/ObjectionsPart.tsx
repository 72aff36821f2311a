// Objections to a result that is being shown, each with its answer or the way to one.
import { RecordContextProvider, useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { BooleanInput, TextInput, maxLength, required } from 'react-admin';
import { Card, CardActions, CardContent, Chip, Stack, Typography } from '@mui/material';
import {
  RoundObjectionsDocument,
  type RoundObjectionsQuery,
} from '../../../../../schema/generated/council/award-rounds/selection.ts';
import { AnswerAwardObjectionDocument } from '../../../../../schema/generated/council/award-rounds/selection-workflows.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { PersonNameField } from '../../people/PersonNameField.tsx';
import { one } from '../../people/workflow-inputs.ts';

type Objection = RoundObjectionsQuery['awardObjections']['nodes'][number];

export function ObjectionsPart() {
  const translate = useTranslate();
  const round = useRecordContext<RaRecord<string>>();
  const { data, error, refetch } = useTypedQuery(RoundObjectionsDocument, { roundId: round?.id ?? '' });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={2} />;
  const { nodes } = data.awardObjections;
  if (nodes.length === 0)
    return (
      <EmptyState
        title={translate('selection.objections.none')}
        advice={translate('selection.objections.noneAdvice')}
      />
    );
  return (
    <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {nodes.map((objection) => (
        <RecordContextProvider key={objection.id} value={objection as unknown as RaRecord<string>}>
          <ObjectionCard objection={objection} />
        </RecordContextProvider>
      ))}
    </Stack>
  );
}

const colours = { OPEN: 'warning', UPHELD: 'error', DISMISSED: 'default' } as const;
const validateAnswer = [required(), maxLength(1000)];

function ObjectionCard({ objection }: { readonly objection: Objection }) {
  const word = useEnumLabel();
  const { language } = useLanguage();
  const { text, raisedOn, status, answer } = objection;
  return (
    <Card component="li" variant="outlined">
      <CardContent>
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="h6" component="h3">
            <PersonNameField source="nomination.id" of="nomination.volunteer.person" />
          </Typography>
          <Chip component="span" size="small" color={colours[status]} label={word('AwardObjectionStatus', status)} />
          <Typography variant="body2" color="text.secondary">
            {dayText(raisedOn, language)}
          </Typography>
        </Stack>
        <Typography sx={{ whiteSpace: 'pre-line' }}>{text}</Typography>
        {answer && <Typography sx={{ mt: 1, pl: 2, borderLeft: 3, borderColor: 'divider' }}>{answer}</Typography>}
      </CardContent>
      {status === 'OPEN' && (
        <CardActions sx={{ px: 2, pb: 2, pt: 0 }}>
          <WorkflowButton
            document={AnswerAwardObjectionDocument}
            variables={(values, record) => ({
              input: { ...one(record), answer: String(values['answer']), isUpheld: values['isUpheld'] === true },
            })}
            label="selection.objections.answer"
            help="selection.objections.answerHelp"
          >
            <TextInput
              source="answer"
              label="selection.objections.answerText"
              multiline
              minRows={3}
              validate={validateAnswer}
            />
            <BooleanInput source="isUpheld" label="selection.objections.isUpheld" helperText={false} />
          </WorkflowButton>
        </CardActions>
      )}
    </Card>
  );
}
