// Who was there: found by name one after the other, or pasted as a list; each a row that can be put right or removed.
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'ra-core';
import { useController } from 'react-hook-form';
import { Box, Button, FormHelperText, Stack, TextField, Typography } from '@mui/material';
import PasteIcon from '@mui/icons-material/ContentPasteOutlined';
import { PersonSearch } from './PersonSearch.tsx';
import { addRows, mostRows, rowsOfText, type RosterRow } from './roster-rows.ts';
import { RosterRowItem } from './RosterRowItem.tsx';

export interface RosterInputProps {
  /** Whether a result is entered for each; else everybody simply was there. */
  readonly withResults?: boolean;
  /** Whether it may be saved empty. */
  readonly isOptional?: boolean;
}

/** What the form holds of it: the rows, and a pasted list that was not taken apart yet. */
export interface RosterValues {
  readonly roster?: readonly RosterRow[];
  readonly rosterText?: string;
}

/** All rows, those of a list that still stands in its box among them. */
export function allRows({ roster = [], rosterText = '' }: RosterValues): RosterRow[] {
  return addRows(roster, rowsOfText(rosterText ?? ''));
}

export function RosterInput({ withResults = false, isOptional = false }: RosterInputProps) {
  const translate = useTranslate();
  const validate = (rows: readonly RosterRow[] | undefined, values: RosterValues): string | true => {
    const count = allRows({ ...values, roster: rows ?? [] }).length;
    if (count > mostRows) return translate('training.roster.tooLong', { most: mostRows });
    return count > 0 || isOptional ? true : translate('training.roster.empty');
  };
  const { field, fieldState } = useController<RosterValues, 'roster'>({
    name: 'roster',
    defaultValue: [],
    rules: { validate },
  });
  const rows = field.value ?? [];
  const [news, setNews] = useState('');
  const add = (more: readonly RosterRow[]): void => {
    const together = addRows(rows, more);
    field.onChange(together);
    setNews(translate('training.roster.added', { smart_count: together.length - rows.length, total: together.length }));
  };
  const change = (key: string, row: RosterRow | undefined): void => {
    field.onChange(rows.flatMap((each) => (each.key === key ? (row ?? []) : each)));
  };
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h6" sx={{ p: 0, mb: 1 }}>
        {translate('training.roster.count', { smart_count: rows.length })}
      </Typography>
      <Stack spacing={1.5}>
        <PersonSearch onFound={add} inputRef={field.ref} isWrong={fieldState.invalid} />
        <PasteBox onAdd={add} />
        {fieldState.error && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
        <Typography variant="body2" color="text.secondary" component="output">
          {news}
        </Typography>
      </Stack>
      {rows.length > 0 && (
        <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0, mt: 0.5 }}>
          {rows.map((row, index) => (
            <RosterRowItem
              key={row.key}
              row={row}
              number={index + 1}
              withResult={withResults}
              onChange={(changed) => change(row.key, changed)}
            />
          ))}
        </Stack>
      )}
    </Box>
  );
}

function PasteBox({ onAdd }: { readonly onAdd: (rows: readonly RosterRow[]) => void }) {
  const translate = useTranslate();
  const { field } = useController({ name: 'rosterText', defaultValue: '' });
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  // Whoever asked for the box wants to paste into it.
  useEffect(() => {
    if (isOpen) box.current?.focus();
  }, [isOpen]);
  const text = String(field.value ?? '');
  if (!isOpen && text === '') {
    return (
      <Button startIcon={<PasteIcon />} onClick={() => setOpen(true)} sx={{ alignSelf: 'flex-start', minHeight: 44 }}>
        {translate('training.roster.paste')}
      </Button>
    );
  }
  const addAll = (): void => {
    onAdd(rowsOfText(text));
    field.onChange('');
    setOpen(false);
  };
  return (
    <Stack spacing={1}>
      <TextField
        multiline
        minRows={4}
        maxRows={10}
        label={translate('training.roster.pasteLabel')}
        helperText={translate('training.roster.pasteHelp')}
        value={text}
        onChange={field.onChange}
        inputRef={box}
      />
      <Stack direction="row" spacing={1}>
        <Button variant="outlined" disabled={text.trim() === ''} onClick={addAll} sx={{ minHeight: 44 }}>
          {translate('training.roster.take')}
        </Button>
        <Button
          onClick={() => {
            field.onChange('');
            setOpen(false);
          }}
          sx={{ minHeight: 44 }}
        >
          {translate('ra.action.cancel')}
        </Button>
      </Stack>
    </Stack>
  );
}
