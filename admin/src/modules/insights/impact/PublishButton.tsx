// Publishes a year or a quarter, after a look at what everybody will see of it and what stays hidden, and why.
import { useState } from 'react';
import { useTranslate } from 'ra-core';
import {
  Alert,
  MenuItem,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { ImpactDraftOfDocument, PublishImpactDocument } from '../../../../../schema/generated/insights/impact.ts';
import { useMaySend } from '../../../auth/session-context.tsx';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { ExplainedButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { WorkflowDialog } from '../../../shared/workflow/WorkflowDialog.tsx';
import { today } from '../../today/days.ts';
import { daysOf, isYear, periodNames } from './periods.ts';
import { usePeriodLabel } from './use-impact.ts';

export interface PublishButtonProps {
  readonly communityId: string;
  /** Names of the periods that are published already. */
  readonly published: readonly string[];
}

export function PublishButton({ communityId, published }: PublishButtonProps) {
  const translate = useTranslate();
  const maySend = useMaySend();
  const [chosen, setChosen] = useState<string>();
  const { run, isRunning } = useWorkflow(PublishImpactDocument, { done: 'insights.publication.done' });
  const open = periodNames(today()).filter((name) => daysOf(name).to! < today() && !published.includes(name));
  if (!maySend(PublishImpactDocument)) return null;
  const { from, to } = daysOf(chosen ?? '');
  return (
    <>
      <ExplainedButton
        label={translate('insights.publication.publish')}
        reason={open.length === 0 ? translate('insights.publication.allPublished') : undefined}
        onClick={() => setChosen(open.find(isYear) ?? open[0])}
      />
      {chosen !== undefined && from !== null && to !== null && (
        <WorkflowDialog
          isOpen
          title={translate('insights.publication.publish')}
          help={translate('insights.publication.publishHelp')}
          confirm={translate('insights.publication.publish')}
          isRunning={isRunning}
          onSubmit={() => run({ input: { communityId, from, to } })}
          onClose={() => setChosen(undefined)}
        >
          <PeriodChoice names={open} chosen={chosen} onChoose={setChosen} />
          <DraftPreview communityId={communityId} from={from} to={to} />
        </WorkflowDialog>
      )}
    </>
  );
}

interface PeriodChoiceProps {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

function PeriodChoice({ names, chosen, onChoose }: PeriodChoiceProps) {
  const translate = useTranslate();
  const label = usePeriodLabel();
  return (
    <TextField
      select
      label={translate('insights.impact.period')}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
    >
      {names.map((name) => (
        <MenuItem key={name} value={name}>
          {label(name)}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface DraftRow {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly isHidden: boolean;
  /** Why it is hidden: it is small itself, or would tell a small one. */
  readonly why: 'small' | 'tells';
}

const fewestShown = 10;

function DraftPreview({
  communityId,
  from,
  to,
}: {
  readonly communityId: string;
  readonly from: string;
  readonly to: string;
}) {
  const translate = useTranslate();
  const enumLabel = useEnumLabel();
  const { language } = useLanguage();
  const { data, error, refetch } = useTypedQuery(ImpactDraftOfDocument, { communityId, from, to });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={200} />;
  const { figures, ageBands } = data.impactDraft;
  const row = (key: string, name: string, value: number, unit: string, isHidden: boolean): DraftRow => ({
    ...{ key, name, isHidden },
    value: `${value.toLocaleString(language)} ${unit}`,
    why: value > 0 && value < fewestShown ? 'small' : 'tells',
  });
  const personTimes = enumLabel('ImpactUnit', 'PERSON_TIMES');
  const rows = [
    ...figures.map(({ key, unit, trueValue, isHidden }) =>
      row(key, enumLabel('ImpactFigureKey', key), trueValue, enumLabel('ImpactUnit', unit), isHidden),
    ),
    ...ageBands.map(({ band, label, trueValue, isHidden }) => row(band, label, trueValue, personTimes, isHidden)),
  ];
  const hidden = rows.filter(({ isHidden }) => isHidden).length;
  return (
    <>
      <Alert severity={hidden > 0 ? 'info' : 'success'} sx={{ my: 1 }}>
        {translate(hidden > 0 ? 'insights.publication.someHidden' : 'insights.publication.noneHidden', {
          count: hidden,
        })}
      </Alert>
      <DraftTable rows={rows} />
    </>
  );
}

function DraftTable({ rows }: { readonly rows: readonly DraftRow[] }) {
  const translate = useTranslate();
  return (
    <TableContainer
      component="section"
      sx={{ maxHeight: 320 }}
      tabIndex={0}
      aria-label={translate('insights.publication.preview')}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{translate('insights.impact.figure')}</TableCell>
            <TableCell align="right">{translate('insights.publication.value')}</TableCell>
            <TableCell>{translate('insights.publication.everybody')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, name, value, isHidden, why }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {value}
              </TableCell>
              <TableCell>
                <Typography variant="body2" sx={{ fontWeight: isHidden ? 600 : 400 }}>
                  {translate(isHidden ? `insights.publication.${why}` : 'insights.publication.shown')}
                </Typography>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
