// Changes fields of the selected records alike; a field that is left empty stays as it is in each.
import { useState, type ReactNode } from 'react';
import { useListContext, useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import EditIcon from '@mui/icons-material/EditOutlined';
import { useReach } from '../../auth/session-context.tsx';
import { useResource } from '../../layout/console-context.tsx';
import { isNothing } from '../fields/MaskedField.tsx';
import { BulkDialog } from './BulkDialog.tsx';

export function BulkUpdate({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  const resource = useResource();
  const reach = useReach(resource.permissions.edit);
  const { selectedIds } = useListContext();
  const [isOpen, setOpen] = useState(false);
  if (!reach.isOfCommunity) return null;
  const title = translate('console.bulk.update');
  return (
    <>
      <Button startIcon={<EditIcon />} onClick={() => setOpen(true)}>
        {title}
      </Button>
      {isOpen && (
        <BulkDialog
          verb="update"
          title={title}
          help={translate('console.bulk.updateHelp', { smart_count: selectedIds.length })}
          toParams={(values) => ({
            patch: Object.fromEntries(Object.entries(values).filter(([, value]) => !isNothing(value))),
          })}
          onClose={() => setOpen(false)}
        >
          {children}
        </BulkDialog>
      )}
    </>
  );
}
