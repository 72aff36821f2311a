// The criteria of a selection: what is asked for, how much it weighs, which figure of the records supports it.
import { useRecordContext, useTranslate } from 'ra-core';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import type { Round } from './round-states.ts';

export function CriteriaTable() {
  const translate = useTranslate();
  const word = useEnumLabel();
  const criteria = useRecordContext<Round>()?.criteria.nodes ?? [];
  if (criteria.length === 0)
    return <Typography color="text.secondary">{translate('selection.criteria.none')}</Typography>;
  const label = (field: string): string => translate(`selection.criteria.${field}`);
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('selection.criteria.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{label('name')}</TableCell>
            <TableCell align="right">{label('weight')}</TableCell>
            <TableCell>{label('figure')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {criteria.map(({ id, title, weightPercent, figure }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">
                {title}
              </TableCell>
              <TableCell align="right">{weightPercent}</TableCell>
              <TableCell>{figure ? word('AwardFigure', figure) : label('judged')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
