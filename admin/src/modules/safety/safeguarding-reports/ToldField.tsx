// How long it took until the authority was told; while it has not been, how long it has been so far.
import { useState } from 'react';
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Chip } from '@mui/material';
import type { FieldProps } from '../../../shared/fields/field-props.ts';

const minuteMs = 60_000;

export function ToldField(_props: FieldProps) {
  const translate = useTranslate();
  const [now] = useState(() => Date.now());
  const report = useRecordContext<RaRecord<string>>();
  if (!report) return null;
  const { filedAt, toldAt } = report as unknown as { filedAt: string; toldAt: string | null };
  const until = toldAt ? Date.parse(toldAt) : now;
  const minutes = Math.max(0, Math.round((until - Date.parse(filedAt)) / minuteMs));
  const time =
    minutes < 60
      ? translate('safety.report.minutes', { smart_count: minutes })
      : minutes < 48 * 60
        ? translate('safety.report.hours', { smart_count: Math.floor(minutes / 60) })
        : translate('safety.report.days', { smart_count: Math.floor(minutes / 60 / 24) });
  if (toldAt) return <>{translate('safety.report.toldAfter', { time })}</>;
  return <Chip component="span" size="small" color="error" label={translate('safety.report.untold', { time })} />;
}
