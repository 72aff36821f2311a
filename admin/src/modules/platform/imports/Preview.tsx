// The first rows of the file, each with what an import would make of it.
import { useTranslate } from 'ra-core';
import { Chip, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography, Box } from '@mui/material';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import type { FileColumn } from './column-mapping.ts';
import type { Check } from './use-import-wizard.ts';

export type PreviewRow = NonNullable<Check['preview']>[number];

const outcomeColours = { CREATED: 'success', UPDATED: 'info', UNCHANGED: 'default', REFUSED: 'error' } as const;

export function Preview({
  columns,
  rows,
}: {
  readonly columns: readonly FileColumn[];
  readonly rows: readonly PreviewRow[];
}) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const title = translate('imports.preview');
  if (rows.length === 0) return null;
  return (
    <Box>
      <Typography component="h3" sx={{ fontWeight: 600, mb: 1 }}>
        {title}
      </Typography>
      <TableContainer
        tabIndex={0}
        component="section"
        aria-label={title}
        sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}
      >
        <Table size="small" aria-label={title}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('imports.errors.line')}</TableCell>
              <TableCell>{translate('imports.outcome.title')}</TableCell>
              {columns.map(({ index, header }) => (
                <TableCell key={index} sx={{ whiteSpace: 'nowrap' }}>
                  {header}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ line, cells, outcome }) => (
              <TableRow key={line}>
                <TableCell component="th" scope="row">
                  {line}
                </TableCell>
                <TableCell>
                  <Chip
                    component="span"
                    size="small"
                    variant="outlined"
                    color={outcomeColours[outcome]}
                    label={word('ImportOutcome', outcome)}
                  />
                </TableCell>
                {columns.map(({ index }) => (
                  <TableCell
                    key={index}
                    sx={{ maxWidth: 240, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
                  >
                    {cells[index]}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}
