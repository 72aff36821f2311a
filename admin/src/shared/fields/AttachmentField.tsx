// The file to which this record points. Its `source` is the field of the id, such as `proofId`; beside it the document reads
// `proof { id fileName mediaType caption archivedAt }`.
import { useRecordContext } from 'ra-core';
import { AttachmentView, type AttachmentFile } from '../AttachmentView.tsx';
import type { FieldProps } from './field-props.ts';

export function AttachmentField({ source }: FieldProps) {
  const record = useRecordContext<{ id: string; [field: string]: unknown }>();
  const file = record?.[source.replace(/Id$/, '')] as AttachmentFile | null | undefined;
  return file ? <AttachmentView file={file} /> : null;
}
