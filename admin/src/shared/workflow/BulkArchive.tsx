// Archives the selected records, with one reason for all.
import { useState } from 'react';
import { useListContext, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { Button } from '@mui/material';
import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import { useReach } from '../../auth/session-context.tsx';
import { useResource } from '../../layout/console-context.tsx';
import { BulkDialog } from './BulkDialog.tsx';

export function BulkArchive() {
  const translate = useTranslate();
  const resource = useResource();
  const reach = useReach(resource.permissions.delete);
  const { selectedIds } = useListContext();
  const [isOpen, setOpen] = useState(false);
  if (!reach.isOfCommunity) return null;
  const title = translate('console.archive.archive');
  return (
    <>
      <Button startIcon={<ArchiveIcon />} onClick={() => setOpen(true)}>
        {title}
      </Button>
      {isOpen && (
        <BulkDialog
          verb="archive"
          title={title}
          help={translate('console.bulk.archiveHelp', { smart_count: selectedIds.length })}
          toParams={({ reason }) => (reason ? { reason: String(reason) } : {})}
          onClose={() => setOpen(false)}
        >
          <TextInput source="reason" label="console.archive.reason" />
        </BulkDialog>
      )}
    </>
  );
}
