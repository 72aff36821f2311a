// All faults of an import, page by page.
import { useState } from 'react';
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Button, Stack, Typography } from '@mui/material';
import { ImportRunErrorsDocument } from '../../../../../schema/generated/platform/imports/import-steps.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { FaultTable } from './FaultTable.tsx';

const pageSize = 50;

export function RunErrors() {
  const translate = useTranslate();
  const run = useRecordContext<RaRecord<string>>();
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useTypedQuery(
    ImportRunErrorsDocument,
    { runId: run?.id ?? '', first: pageSize, offset },
    { enabled: run !== undefined },
  );
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={4} />;
  const { nodes, totalCount } = data.importRowErrors;
  if (totalCount === 0) return <Typography color="text.secondary">{translate('imports.errors.none')}</Typography>;
  const faults = nodes.map(({ id, line, column, message }) => ({
    key: id,
    line,
    column: column ?? null,
    message: message ?? '—',
  }));
  return (
    <Stack spacing={1}>
      <FaultTable faults={faults} label={translate('imports.errors.title')} />
      {totalCount > pageSize && (
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Typography variant="body2">
            {translate('ra.navigation.page_range_info', {
              offsetBegin: offset + 1,
              offsetEnd: Math.min(offset + pageSize, totalCount),
              total: totalCount,
            })}
          </Typography>
          <Button disabled={offset === 0} onClick={() => setOffset(offset - pageSize)}>
            {translate('ra.navigation.previous')}
          </Button>
          <Button disabled={offset + pageSize >= totalCount} onClick={() => setOffset(offset + pageSize)}>
            {translate('ra.navigation.next')}
          </Button>
        </Stack>
      )}
    </Stack>
  );
}
