// Finds people for a roster while a name is typed. Whoever cannot be looked through is named in full and taken as typed.
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type Ref } from 'react';
import { useTranslate } from 'ra-core';
import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import {
  RosterCandidatesDocument,
  type RosterCandidatesQuery,
} from '../../../../../schema/generated/training/roster.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { rosterRow, rowsOfText, type RosterRow } from './roster-rows.ts';

type Candidate = RosterCandidatesQuery['rosterCandidates'][number];

export interface PersonSearchProps {
  readonly onFound: (rows: readonly RosterRow[]) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly isWrong?: boolean;
  /** A dialog would cut off what it holds. */
  readonly isInDialog?: boolean;
}

const mostCandidates = 12;

export function PersonSearch({ onFound, inputRef, isWrong = false, isInDialog = false }: PersonSearchProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const { candidates, isSearching, areOfText } = useCandidates(text);
  const choose = (chosen: Candidate | string | null): void => {
    if (chosen === null) return;
    onFound(typeof chosen === 'string' ? rowsOfText(chosen) : [rowOf(chosen)]);
    setText('');
  };
  const { enter, forget } = useEnter(text, areOfText, () => choose(candidates[0] ?? text));
  const paste = (event: ClipboardEvent): void => {
    const rows = rowsOfText(event.clipboardData.getData('text'));
    if (rows.length < 2) return;
    event.preventDefault();
    onFound(rows);
  };
  return (
    <Autocomplete<Candidate, false, false, true>
      freeSolo
      // Enter takes the first that fits what stands here, and never one that fitted an earlier text.
      autoHighlight={areOfText && text !== ''}
      onKeyDown={enter}
      value={null}
      inputValue={text}
      options={[...candidates]}
      filterOptions={(all) => all}
      loading={isSearching}
      openOnFocus
      disablePortal={!isInDialog}
      clearOnBlur={false}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.name)}
      getOptionKey={(option) => (typeof option === 'string' ? option : (option.volunteerId ?? option.name))}
      onInputChange={(_event, typed, reason) => {
        if (reason !== 'input' && reason !== 'clear') return;
        forget();
        setText(typed);
      }}
      onChange={(_event, chosen) => choose(chosen)}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props} sx={{ minHeight: 44 }}>
          <CandidateText candidate={option} />
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate('training.roster.search')}
          helperText={translate('training.roster.searchHelp')}
          error={isWrong}
          inputRef={inputRef}
          onPaste={paste}
        />
      )}
    />
  );
}

interface Enter {
  readonly enter: (event: KeyboardEvent & { defaultMuiPrevented?: boolean }) => void;
  /** What is typed after it is another wish. */
  readonly forget: () => void;
}

/** Enter adds a name and does not send the form. Pressed before the answer to what was typed has come, it waits for it. */
function useEnter(text: string, areOfText: boolean, take: () => void): Enter {
  const isWaiting = useRef(false);
  useEffect(() => {
    if (!isWaiting.current || !areOfText) return;
    isWaiting.current = false;
    take();
  });
  const enter: Enter['enter'] = (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (areOfText || text.trim() === '') return;
    // Else it would be taken as it was typed, pinyin and all.
    event.defaultMuiPrevented = true;
    isWaiting.current = true;
  };
  const forget = (): void => {
    isWaiting.current = false;
  };
  return { enter, forget };
}

function CandidateText({
  candidate: { name, phoneTail, namesakeCount, volunteerId },
}: {
  readonly candidate: Candidate;
}) {
  const translate = useTranslate();
  const hint = phoneTail
    ? translate('training.roster.tail', { tail: phoneTail })
    : volunteerId === null && namesakeCount > 1
      ? translate('training.roster.namesakes', { smart_count: namesakeCount })
      : undefined;
  return (
    <>
      {name}
      {hint && (
        <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 1 }}>
          {hint}
        </Typography>
      )}
    </>
  );
}

function rowOf({ volunteerId, name, phoneTail, namesakeCount }: Candidate): RosterRow {
  const tail = namesakeCount > 1 ? (phoneTail ?? null) : null;
  return rosterRow({
    name,
    volunteerId: volunteerId ?? null,
    phoneTail: tail,
    needsTail: volunteerId == null && namesakeCount > 1,
  });
}

const pauseMs = 200;

interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly isSearching: boolean;
  /** Whether they are the answer to what stands in the box now. */
  readonly areOfText: boolean;
}

/** Those who fit what has been typed; the last answer stays until the next has come. */
function useCandidates(text: string): Candidates {
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, isFetching } = useTypedQuery(
    RosterCandidatesDocument,
    { search, first: mostCandidates },
    { freshForMs: 30_000 },
  );
  const [shown, setShown] = useState(data);
  if (data && data !== shown) setShown(data);
  const areOfText = search === text.trim() && data !== undefined;
  return { candidates: shown?.rosterCandidates ?? [], isSearching: isFetching, areOfText };
}
