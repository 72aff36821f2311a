// One row of a roster that is being taken down: the name, the result if one is entered, what is wrong and a way to put it right.
import { useTranslate } from 'ra-core';
import { Box, IconButton, Stack, TextField, Typography } from '@mui/material';
import RemoveIcon from '@mui/icons-material/CloseOutlined';
import { useEnumLabel, valuesOf } from '../../../i18n/enum-label.ts';
import type { Result, RosterRow } from './roster-rows.ts';

export interface RosterRowItemProps {
  readonly row: RosterRow;
  readonly number: number;
  readonly withResult: boolean;
  /** Undefined: the row is removed. */
  readonly onChange: (row: RosterRow | undefined) => void;
}

export function RosterRowItem({ row, number, withResult, onChange }: RosterRowItemProps) {
  const translate = useTranslate();
  const isToCorrect = row.problem !== null || row.needsTail;
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider', py: 0.5 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', minHeight: 44 }}>
        <Typography
          component="span"
          variant="body2"
          color="text.secondary"
          sx={{ width: 28, flexShrink: 0, textAlign: 'right' }}
        >
          {number}
        </Typography>
        <Typography component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {row.name}
          {row.phoneTail && !isToCorrect && (
            <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 1 }}>
              {translate('training.roster.tail', { tail: row.phoneTail })}
            </Typography>
          )}
        </Typography>
        {withResult && <ResultSelect row={row} onChange={onChange} />}
        {row.recorded === null ? (
          <IconButton
            aria-label={translate('training.roster.remove', { name: row.name })}
            onClick={() => onChange(undefined)}
            sx={{ width: 44, height: 44 }}
          >
            <RemoveIcon fontSize="small" />
          </IconButton>
        ) : (
          <Typography component="span" variant="body2" color="success.main" sx={{ flexShrink: 0 }}>
            {translate('training.roster.recorded')}
          </Typography>
        )}
      </Stack>
      {isToCorrect && <Correction row={row} onChange={onChange} />}
    </Box>
  );
}

/** A changed name or tail is somebody else: what was found before no longer holds. */
function Correction({ row, onChange }: Pick<RosterRowItemProps, 'row' | 'onChange'>) {
  const translate = useTranslate();
  const problem = row.problem ?? translate('training.roster.needsTail');
  return (
    <Box sx={{ pl: { xs: 0, sm: 4.5 }, pb: 1 }}>
      <Typography variant="body2" color={row.problem ? 'error' : 'warning.main'} sx={{ mb: 1 }}>
        {problem}
      </Typography>
      <Stack direction="row" spacing={1}>
        <TextField
          label={translate('training.roster.name')}
          value={row.name}
          onChange={(event) => onChange({ ...row, volunteerId: null, name: event.target.value.slice(0, 60) })}
        />
        <TextField
          label={translate('training.roster.phoneTail')}
          value={row.phoneTail ?? ''}
          onChange={(event) =>
            onChange({ ...row, volunteerId: null, phoneTail: event.target.value.replace(/\D/g, '').slice(-4) || null })
          }
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
          sx={{ maxWidth: 150 }}
        />
      </Stack>
    </Box>
  );
}

function ResultSelect({ row, onChange }: Pick<RosterRowItemProps, 'row' | 'onChange'>) {
  const translate = useTranslate();
  const word = useEnumLabel();
  return (
    <TextField
      select
      size="small"
      value={row.result ?? 'ATTENDED'}
      onChange={(event) => onChange({ ...row, result: event.target.value as Result })}
      slotProps={{
        select: { native: true },
        htmlInput: { 'aria-label': translate('training.roster.resultOf', { name: row.name }) },
      }}
      sx={{ width: 110, flexShrink: 0 }}
    >
      {valuesOf('TrainingResult').map((result) => (
        <option key={result} value={result}>
          {word('TrainingResult', result)}
        </option>
      ))}
    </TextField>
  );
}
