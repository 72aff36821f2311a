// Which ledger is taken in, what it needs first, and an empty table to fill in.
import { useId } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Button, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { useLabelText, useLedgerName, type Ledger } from './import-ledgers.ts';

export interface LedgerChoiceProps {
  readonly ledgers: readonly Ledger[];
  readonly value: string | undefined;
  readonly onChange: (name: string) => void;
}

export function LedgerChoice({ ledgers, value, onChange }: LedgerChoiceProps) {
  const translate = useTranslate();
  const text = useLabelText();
  const chosen = ledgers.find(({ name }) => name === value);
  return (
    <>
      <RadioGroup
        row
        value={value ?? ''}
        onChange={(_event, name) => onChange(name)}
        aria-label={translate('imports.wizard.ledger')}
        sx={{ gap: 1 }}
      >
        {ledgers.map(({ name, label }) => (
          <FormControlLabel
            key={name}
            value={name}
            control={<Radio />}
            label={text(label)}
            sx={{ mr: 2, minHeight: 44 }}
          />
        ))}
      </RadioGroup>
      {chosen && <About ledger={chosen} />}
    </>
  );
}

function About({ ledger }: { readonly ledger: Ledger }) {
  const translate = useTranslate();
  const text = useLabelText();
  const nameOf = useLedgerName();
  const helpId = useId();
  const between = translate('imports.ledger.between');
  const required = ledger.columns.filter(({ isRequired }) => isRequired).map(({ label }) => text(label));
  const optional = ledger.columns.filter(({ isRequired }) => !isRequired).map(({ label }) => text(label));
  return (
    <Box id={helpId} sx={{ mt: 1 }}>
      <Typography variant="body2">
        {translate('imports.ledger.required', { columns: required.join(between) })}
      </Typography>
      {optional.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('imports.ledger.optional', { columns: optional.join(between) })}
        </Typography>
      )}
      {ledger.needs.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('imports.ledger.needs', { ledgers: ledger.needs.map(nameOf).join(between) })}
        </Typography>
      )}
      <Button startIcon={<DownloadIcon />} onClick={() => downloadEmpty(ledger, text(ledger.label))} sx={{ mt: 1 }}>
        {translate('imports.ledger.empty')}
      </Button>
    </Box>
  );
}

/** Chinese heads and one line of example, with the mark by which spreadsheet programs know UTF-8. */
function downloadEmpty({ columns }: Ledger, name: string): void {
  const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const rows = [
    line(columns.map(({ label, headers }) => headers[0] ?? label.zh)),
    line(columns.map(({ example }) => example ?? '')),
  ];
  const address = URL.createObjectURL(new Blob([`\uFEFF${rows.join('\r\n')}\r\n`], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
