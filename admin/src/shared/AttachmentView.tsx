// A file as it stands on record: a picture as a small one that opens, anything else as a link.
import { useTranslate } from 'ra-core';
import { Box, Link, Stack, Typography } from '@mui/material';
import FileIcon from '@mui/icons-material/PictureAsPdfOutlined';

export interface AttachmentFile {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly caption?: string | null;
  readonly archivedAt?: string | null;
}

export function AttachmentView({ file }: { readonly file: AttachmentFile }) {
  const translate = useTranslate();
  const { id, fileName, mediaType, caption, archivedAt } = file;
  const name = caption ?? fileName;
  if (archivedAt) {
    return (
      <Typography component="span" color="text.secondary">
        {translate('attachments.withdrawn', { name })}
      </Typography>
    );
  }
  return (
    <Link href={`/attachments/${id}`} target="_blank" rel="noopener" sx={{ display: 'inline-block' }}>
      {mediaType === 'PDF' ? (
        <Stack component="span" direction="row" spacing={0.5} sx={{ display: 'inline-flex', alignItems: 'center' }}>
          <FileIcon fontSize="small" aria-hidden />
          <span>{name}</span>
        </Stack>
      ) : (
        <Box
          component="img"
          src={`/attachments/${id}`}
          alt={name}
          loading="lazy"
          sx={{
            display: 'block',
            maxWidth: '100%',
            maxHeight: 200,
            borderRadius: 1,
            border: 1,
            borderColor: 'divider',
          }}
        />
      )}
    </Link>
  );
}
