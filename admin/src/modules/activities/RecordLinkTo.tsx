// The way back from a page of an activity to the activity itself.
import { useTranslate } from 'ra-core';
import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';

export function RecordLinkTo({ id }: { readonly id: string }) {
  const translate = useTranslate();
  return (
    <MuiLink component={Link} to={`/activities/${id}/show`} variant="body2">
      {translate('activities.back')}
    </MuiLink>
  );
}
