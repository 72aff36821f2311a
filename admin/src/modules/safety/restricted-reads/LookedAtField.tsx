// At which kind of record somebody looked.
import { useRecordContext, useTranslate } from 'ra-core';
import type { FieldProps } from '../../../shared/fields/field-props.ts';

export function LookedAtField(_props: FieldProps) {
  const translate = useTranslate();
  const plural = useRecordContext()?.['incidentId'] == null ? 'safeguardingReports' : 'incidents';
  return <>{translate(`resources.${plural}.name`, { smart_count: 1 })}</>;
}
