// Takes a ledger in: which one, from which file, how its columns are meant, what is wrong with it; then it is started.
import type { ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Box, Card, CardContent, LinearProgress, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { CheckStep } from './CheckStep.tsx';
import { FileDrop } from './FileDrop.tsx';
import { useLedgers } from './import-ledgers.ts';
import { LedgerChoice } from './LedgerChoice.tsx';
import { useImportWizard } from './use-import-wizard.ts';

export function ImportWizardPage() {
  const translate = useTranslate();
  const { ledgers, error, refetch } = useLedgers();
  const wizard = useImportWizard();
  const { ledger, file, problem, isBusy, check } = wizard;
  const chosen = ledgers?.find(({ name }) => name === ledger);
  return (
    <>
      <PageHeading
        title={translate('imports.wizard.title')}
        above={
          <MuiLink component={Link} to="/importRuns" variant="body2">
            {translate('resources.importRuns.name', { smart_count: 2 })}
          </MuiLink>
        }
      />
      {error && <FaultNotice error={error} onRetry={refetch} />}
      {!ledgers && !error && <RowsSkeleton />}
      {ledgers && (
        <Stack spacing={2} sx={{ maxWidth: 1080 }}>
          <Step number={1} title={translate('imports.wizard.ledger')}>
            <LedgerChoice ledgers={ledgers} value={ledger} onChange={wizard.chooseLedger} />
          </Step>
          <Step number={2} title={translate('imports.wizard.file')}>
            <FileDrop
              fileName={file?.name}
              isBusy={isBusy}
              onFile={(given) =>
                wizard.chooseFile(given, ledgers.find(({ label }) => given.name.includes(label.zh))?.name)
              }
            />
          </Step>
          <Box sx={{ minHeight: 4 }}>{isBusy && <LinearProgress aria-label={translate('ra.page.loading')} />}</Box>
          {problem && (
            <Alert severity="error" role="alert" sx={{ whiteSpace: 'pre-line' }}>
              {translate(problem, { _: problem })}
            </Alert>
          )}
          {file && !chosen && !isBusy && <Alert severity="info">{translate('imports.wizard.chooseLedger')}</Alert>}
          {chosen && file && check && (
            <Step number={3} title={translate('imports.wizard.check')}>
              <CheckStep wizard={wizard} ledger={chosen} file={file} check={check} />
            </Step>
          )}
        </Stack>
      )}
    </>
  );
}

function Step({
  number,
  title,
  children,
}: {
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <Card component="section" variant="outlined" aria-label={title}>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1.5 }}>
          {number}. {title}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}
