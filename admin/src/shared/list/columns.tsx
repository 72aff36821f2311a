// Which columns of a list are shown: a taste that is kept.
import { useState, type MouseEvent } from 'react';
import { useStore, useTranslate } from 'ra-core';
import { Button, Checkbox, FormControlLabel, Popover, Stack } from '@mui/material';
import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined';
import { useFieldLabel, type FieldElement } from '../fields/field-elements.ts';

export interface Columns {
  /** The first column names the record and always stays. */
  readonly shown: readonly FieldElement[];
  readonly isShown: (source: string) => boolean;
  readonly toggle: (source: string) => void;
  /** Shows these alone. */
  readonly show: (sources: readonly string[]) => void;
}

export function useColumns(list: string, all: readonly FieldElement[]): Columns {
  const [hidden, setHidden] = useStore<readonly string[]>(`${list}.columns`, []);
  const isShown = (source: string): boolean => source === all[0]?.props.source || !hidden.includes(source);
  return {
    shown: all.filter((each) => isShown(each.props.source)),
    isShown,
    toggle: (source) =>
      setHidden(hidden.includes(source) ? hidden.filter((each) => each !== source) : [...hidden, source]),
    show: (sources) => setHidden(all.map(({ props }) => props.source).filter((source) => !sources.includes(source))),
  };
}

export function ColumnsButton({ all, columns }: { readonly all: readonly FieldElement[]; readonly columns: Columns }) {
  const translate = useTranslate();
  const label = useFieldLabel();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const title = translate('ra.action.select_columns');
  return (
    <>
      <Button
        startIcon={<ColumnsIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
      >
        {title}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': title, sx: { px: 2, py: 1 } } }}
      >
        <Stack>
          {all.map(({ props }, index) => (
            <FormControlLabel
              key={props.source}
              label={label(props)}
              control={
                <Checkbox
                  size="small"
                  checked={columns.isShown(props.source)}
                  disabled={index === 0}
                  onChange={() => columns.toggle(props.source)}
                />
              }
            />
          ))}
        </Stack>
      </Popover>
    </>
  );
}
