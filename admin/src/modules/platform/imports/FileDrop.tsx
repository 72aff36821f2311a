// The file: dropped here or chosen with a button.
import { useId, useRef, useState, type DragEvent } from 'react';
import { useTranslate } from 'ra-core';
import { Button, Stack, Typography } from '@mui/material';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { visuallyHidden } from '../../../shared/visually-hidden.ts';

export interface FileDropProps {
  /** The file that was taken. */
  readonly fileName: string | undefined;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

export function FileDrop({ fileName, isBusy, onFile }: FileDropProps) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !isBusy) onFile(file);
  };
  return (
    <Stack
      spacing={1}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        alignItems: 'center',
        textAlign: 'center',
        border: 2,
        borderStyle: 'dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        bgcolor: isOver ? 'action.hover' : 'transparent',
        borderRadius: 1,
        p: 3,
      }}
    >
      <label htmlFor={inputId} style={visuallyHidden}>
        {translate('imports.wizard.file')}
      </label>
      <input
        ref={input}
        id={inputId}
        type="file"
        tabIndex={-1}
        accept=".xlsx,.csv,.txt"
        style={visuallyHidden}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after it was corrected.
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button
        variant={fileName ? 'outlined' : 'contained'}
        size="large"
        startIcon={<UploadIcon />}
        disabled={isBusy}
        onClick={() => input.current?.click()}
        sx={{ minHeight: 48 }}
      >
        {translate(fileName ? 'imports.file.another' : 'imports.file.choose')}
      </Button>
      <Typography color={fileName ? 'text.primary' : 'text.secondary'} component="output">
        {fileName ?? translate('imports.file.drop')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('imports.file.kinds')}
      </Typography>
    </Stack>
  );
}
