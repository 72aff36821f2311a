// Which column stands for which field: guessed, with how sure that is, and to be put right by choosing.
import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Chip, TextField, Typography } from '@mui/material';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { withField, type FileColumn, type MappedColumn } from './column-mapping.ts';
import { useLabelText, type LedgerColumn } from './import-ledgers.ts';
import type { PreviewRow } from './Preview.tsx';

const sure = 0.9;
const likely = 0.6;

export interface ColumnChoicesProps {
  readonly columns: readonly FileColumn[];
  readonly fields: readonly LedgerColumn[];
  readonly preview: readonly PreviewRow[];
  readonly mapping: readonly MappedColumn[];
  readonly onChange: (mapping: readonly MappedColumn[]) => void;
}

/** Open where something is to be decided: a column that is left out or not sure. */
export function ColumnChoices({ columns, fields, preview, mapping, onChange }: ColumnChoicesProps) {
  const translate = useTranslate();
  const [isUnsure] = useState(() => columns.some(({ taken }) => !taken || taken.confidence < sure));
  return (
    <Box component="details" open={isUnsure}>
      <Box component="summary" sx={{ cursor: 'pointer', py: 1 }}>
        <Typography component="h3" sx={{ fontWeight: 600, display: 'inline' }}>
          {translate('imports.columns.title')}
        </Typography>{' '}
        <Typography component="span" variant="body2" color="text.secondary">
          {translate('imports.columns.taken', { taken: mapping.length, total: columns.length })}
        </Typography>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {columns.map((column) => {
          const field = mapping.find((each) => each.column === column.index)?.field;
          return (
            <Box key={column.index} component="li" sx={rowStyle}>
              <Sample column={column} preview={preview} />
              <FieldSelect
                column={column}
                fields={fields}
                field={field}
                onChange={(chosen) => onChange(withField(mapping, column.index, chosen))}
              />
              <Sureness column={column} field={field} />
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gap: 1,
  gridTemplateColumns: { xs: '1fr', md: '1fr 1fr 200px' },
  alignItems: 'center',
  py: 1,
  borderBottom: 1,
  borderColor: 'divider',
} as const;

function Sample({ column, preview }: { readonly column: FileColumn; readonly preview: readonly PreviewRow[] }) {
  const cells = preview.slice(0, 3).map((row) => row.cells[column.index] ?? '');
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{column.header}</Typography>
      <Typography variant="body2" color="text.secondary" noWrap>
        {cells.filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}

interface FieldSelectProps {
  readonly column: FileColumn;
  readonly fields: readonly LedgerColumn[];
  readonly field: string | undefined;
  readonly onChange: (field: string | null) => void;
}

function FieldSelect({ column, fields, field, onChange }: FieldSelectProps) {
  const translate = useTranslate();
  const text = useLabelText();
  return (
    <TextField
      select
      value={field ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      slotProps={{
        select: { native: true },
        htmlInput: { 'aria-label': translate('imports.columns.fieldOf', { name: column.header }) },
      }}
    >
      <option value="">{translate('imports.columns.leaveOut')}</option>
      {fields.map((each) => (
        <option key={each.field} value={each.field}>
          {text(each.label)}
          {each.isRequired ? ' *' : ''}
        </option>
      ))}
    </TextField>
  );
}

function Sureness({
  column: { taken, alternatives },
  field,
}: {
  readonly column: FileColumn;
  readonly field: string | undefined;
}) {
  const translate = useTranslate();
  const word = useEnumLabel();
  if (!field) return <span />;
  const guess = [taken, ...alternatives].find((each) => each?.field === field);
  if (!guess)
    return (
      <Chip size="small" variant="outlined" label={word('ImportGuessReason', 'GIVEN')} sx={{ justifySelf: 'start' }} />
    );
  const { confidence, reason } = guess;
  const colour = confidence >= sure ? 'success' : confidence >= likely ? 'warning' : 'error';
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colour}
      label={translate('imports.columns.sure', {
        reason: word('ImportGuessReason', reason),
        percent: Math.round(confidence * 100),
      })}
      sx={{ justifySelf: 'start' }}
    />
  );
}
