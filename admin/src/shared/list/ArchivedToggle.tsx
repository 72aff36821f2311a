// Shows archived records among the others; kept in the list's URL.
import { useListContext, useTranslate } from 'ra-core';
import { FormControlLabel, Switch } from '@mui/material';

export function ArchivedToggle() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { includeArchived, ...rest } = filterValues as Record<string, unknown>;
  return (
    <FormControlLabel
      control={<Switch size="small" checked={includeArchived === true} onChange={(_event, isOn) => setFilters(isOn ? { ...rest, includeArchived: true } : rest)} />}
      label={translate('console.list.archived')}
      sx={{ whiteSpace: 'nowrap', mr: 0 }}
    />
  );
}
