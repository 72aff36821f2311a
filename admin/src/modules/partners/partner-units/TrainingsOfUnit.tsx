// The trainings that a partner unit gave: how many, for how many, and each of them.
import { useRecordContext, useTranslate } from 'ra-core';
import { Typography } from '@mui/material';
import { TrainingsOfUnitDocument } from '../../../../../schema/generated/partners/partner-units/trainings-of-unit.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { RelatedList } from '../../people/RelatedList.tsx';

export function TrainingsOfUnit() {
  return (
    <>
      <Sum />
      <RelatedList
        reference="trainingSessions"
        target="providerUnitId"
        sort={{ field: 'heldOn', order: 'DESC' }}
        advice="partners.advice.trainings"
      >
        <TextField source="title" />
        <DayField source="heldOn" />
        <EnumField source="status" type="TrainingSessionStatus" />
        <TextField source="minutes" />
        <TextField source="attendedCount" />
        <TextField source="trainerName" sortBy={false} />
      </RelatedList>
    </>
  );
}

/** Held sessions and attendances of the unit, as far as one page of the API reaches. */
function Sum() {
  const translate = useTranslate();
  const unit = useRecordContext<{ id: string }>();
  const { data } = useTypedQuery(TrainingsOfUnitDocument, { id: unit?.id ?? '' }, { enabled: unit !== undefined });
  const sessions = data?.trainingSessions;
  if (!sessions || sessions.totalCount === 0 || sessions.totalCount > sessions.nodes.length) return null;
  const attendances = sessions.nodes.reduce((sum, { attendedCount }) => sum + attendedCount, 0);
  return (
    <Typography sx={{ mb: 1 }}>
      {translate('partners.trainingsHeld', { smart_count: sessions.totalCount, attendances })}
    </Typography>
  );
}
