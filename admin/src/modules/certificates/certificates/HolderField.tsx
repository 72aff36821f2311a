// Who holds a certificate: the name, or the name with stars for whoever may not read names.
import { useRecordContext, useTranslate } from 'ra-core';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import type { CertificateRecord } from './certificate-states.ts';

export function HolderField(_props: FieldProps) {
  const translate = useTranslate();
  const record = useRecordContext<CertificateRecord>();
  return <>{record?.holderName ?? record?.maskedName ?? translate('certificates.erased')}</>;
}
