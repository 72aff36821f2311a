// What is wrong with a ledger, by row and column; on a phone a line each.
import { useTranslate } from 'ra-core';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';

export interface ShownFault {
  readonly key: string;
  readonly line: number;
  readonly column: string | null;
  readonly message: string;
}

export function FaultTable({ faults, label }: { readonly faults: readonly ShownFault[]; readonly label: string }) {
  const translate = useTranslate();
  return (
    <TableContainer
      tabIndex={0}
      component="section"
      aria-label={label}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, maxHeight: 420 }}
    >
      <Table size="small" stickyHeader aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('imports.errors.line')}</TableCell>
            <TableCell>{translate('imports.errors.column')}</TableCell>
            <TableCell>{translate('imports.errors.message')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {faults.map(({ key, line, column, message }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {line}
              </TableCell>
              <TableCell>{column ?? translate('imports.errors.wholeRow')}</TableCell>
              <TableCell>{message}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
