// Shows archived records among the others; kept in the list's URL.
import { useTranslate } from 'ra-core';
import { FormControlLabel, Switch } from '@mui/material';
import { useFilters, withFilter } from './use-filters.ts';

export function ArchivedToggle() {
  const translate = useTranslate();
  const { values, set } = useFilters();
  return (
    <FormControlLabel
      control={
        <Switch
          size="small"
          checked={values['includeArchived'] === true}
          onChange={(_event, isOn) => set(withFilter(values, 'includeArchived', isOn || undefined))}
        />
      }
      label={translate('console.list.archived')}
      sx={{ whiteSpace: 'nowrap', mx: 0 }}
    />
  );
}
