// What a check found: how the file was read, its faults by row and column, what an import would do; and the two ways to start.
import { useTranslate } from 'ra-core';
import { Alert, Box, Button, Link as MuiLink, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { Link, useNavigate } from 'react-router-dom';
import {
  StartImportDocument,
  type StartImportInput,
} from '../../../../../schema/generated/platform/imports/import-steps.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { instantText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { ExplainedButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { isSameMapping, mappingOf } from './column-mapping.ts';
import { ColumnChoices } from './ColumnChoices.tsx';
import { FaultTable } from './FaultTable.tsx';
import { useLabelText, type Ledger } from './import-ledgers.ts';
import { Preview } from './Preview.tsx';
import { ResultLinks } from './ResultLinks.tsx';
import type { Check, ChosenFile, ImportWizard } from './use-import-wizard.ts';

export interface CheckStepProps {
  readonly wizard: ImportWizard;
  readonly ledger: Ledger;
  readonly file: ChosenFile;
  readonly check: Check;
}

type Run = NonNullable<Check['importRun']>;

export function CheckStep({ wizard, ledger, file, check }: CheckStepProps) {
  const translate = useTranslate();
  const { mapping, reading, isBusy } = wizard;
  const isChanged = !isSameMapping(mapping, mappingOf(check.columns ?? []));
  return (
    <Stack spacing={2}>
      {check.earlierRun && <Earlier run={check.earlierRun} />}
      <HowToRead wizard={wizard} file={file} run={check.importRun ?? undefined} />
      <ColumnChoices
        key={`${file.id} ${ledger.name} ${reading.sheetName ?? ''}`}
        columns={check.columns ?? []}
        fields={ledger.columns}
        preview={check.preview ?? []}
        mapping={mapping}
        onChange={wizard.setMapping}
      />
      <Missing ledger={ledger} wizard={wizard} />
      {(isChanged || !check.importRun) && (
        <Button
          variant="contained"
          disabled={isBusy || !isChanged}
          onClick={() => wizard.read({ ...reading, mapping })}
          sx={{ alignSelf: 'flex-start', minHeight: 44 }}
        >
          {translate('imports.check.again')}
        </Button>
      )}
      {check.importRun && !isChanged && <Found run={check.importRun} check={check} isBusy={isBusy} />}
    </Stack>
  );
}

function Earlier({ run }: { readonly run: NonNullable<Check['earlierRun']> }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  return (
    <Alert severity="info">
      {translate('imports.check.earlier', {
        at: run.finishedAt ? instantText(run.finishedAt, language) : '—',
        name: run.startedByName ?? '—',
      })}{' '}
      <MuiLink component={Link} to={`/importRuns/${run.id}/show`} color="inherit">
        {translate('imports.check.seeEarlier')}
      </MuiLink>
    </Alert>
  );
}

function HowToRead({
  wizard,
  file,
  run,
}: {
  readonly wizard: ImportWizard;
  readonly file: ChosenFile;
  readonly run: Run | undefined;
}) {
  const translate = useTranslate();
  const { reading, read, isBusy } = wizard;
  const headerRow = reading.headerRow ?? run?.headerRow ?? 1;
  return (
    <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap' }}>
      {file.sheetNames.length > 1 && (
        <TextField
          select
          label={translate('imports.check.sheet')}
          value={reading.sheetName ?? run?.sheetName ?? file.sheetNames[0]}
          disabled={isBusy}
          onChange={(event) => read({ sheetName: event.target.value })}
          sx={{ width: 240 }}
        >
          {file.sheetNames.map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        key={headerRow}
        type="number"
        label={translate('imports.check.headerRow')}
        defaultValue={headerRow}
        disabled={isBusy}
        onBlur={(event) => {
          const row = Number(event.target.value);
          if (Number.isInteger(row) && row >= 1 && row !== headerRow)
            read({ sheetName: reading.sheetName, headerRow: row });
        }}
        slotProps={{ htmlInput: { min: 1 } }}
        sx={{ width: 160 }}
      />
    </Stack>
  );
}

function Missing({ ledger, wizard: { mapping } }: { readonly ledger: Ledger; readonly wizard: ImportWizard }) {
  const translate = useTranslate();
  const text = useLabelText();
  const taken = new Set(mapping.map(({ field }) => field));
  const missing = ledger.columns.filter(({ isRequired, field }) => isRequired && !taken.has(field));
  if (missing.length === 0) return null;
  const columns = missing.map(({ label }) => text(label)).join(translate('imports.ledger.between'));
  return <Alert severity="warning">{translate('imports.check.missing', { columns })}</Alert>;
}

function Found({ run, check, isBusy }: { readonly run: Run; readonly check: Check; readonly isBusy: boolean }) {
  const translate = useTranslate();
  const { totalRows, goodRows, badRows, createdRows, updatedRows, unchangedRows, resultPath } = run;
  const faults = (check.faults ?? []).map(({ line, column, message }, index) => ({
    key: `${line} ${column ?? ''} ${index}`,
    line,
    column: column ?? null,
    message,
  }));
  return (
    <>
      <Alert severity={badRows > 0 ? 'warning' : 'success'}>
        {translate('imports.check.counts', { total: totalRows, good: goodRows, bad: badRows })}
        <br />
        {translate('imports.check.would', { created: createdRows, updated: updatedRows, unchanged: unchangedRows })}
      </Alert>
      {faults.length > 0 && (
        <Box>
          <FaultTable faults={faults} label={translate('imports.errors.title')} />
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', mt: 1 }}>
            <Typography variant="body2" color="text.secondary">
              {translate('imports.check.first', { smart_count: faults.length })}
            </Typography>
            {resultPath && <ResultLinks path={resultPath} />}
          </Stack>
        </Box>
      )}
      <Preview columns={check.columns ?? []} rows={check.preview ?? []} />
      <Start run={run} isBusy={isBusy} />
    </>
  );
}

function Start({ run, isBusy }: { readonly run: Run; readonly isBusy: boolean }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { goodRows, badRows, totalRows } = run;
  const { run: start, isRunning } = useWorkflow(StartImportDocument, {
    done: 'imports.start.done',
    onDone: () => void navigate(`/importRuns/${run.id}/show`),
  });
  const wait = isBusy || isRunning ? translate('imports.start.busy') : undefined;
  const nothing = goodRows === 0 ? translate('imports.start.nothing') : undefined;
  const startWith = (policy: StartImportInput['policy']): void => void start({ input: { runId: run.id, policy } });
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <ExplainedButton
        label={translate('imports.start.all', { smart_count: totalRows })}
        reason={wait ?? nothing ?? (badRows > 0 ? translate('imports.start.bad', { smart_count: badRows }) : undefined)}
        variant={badRows > 0 ? 'outlined' : 'contained'}
        onClick={() => startWith('ALL_ROWS')}
      />
      {badRows > 0 && (
        <ExplainedButton
          label={translate('imports.start.good', { smart_count: goodRows })}
          reason={wait ?? nothing}
          variant="contained"
          onClick={() => startWith('GOOD_ROWS')}
        />
      )}
    </Stack>
  );
}
