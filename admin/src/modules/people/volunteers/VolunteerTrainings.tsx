// The trainings in which a volunteer took part.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Chip, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import {
  VolunteerTrainingsDocument,
  type VolunteerTrainingsQuery,
} from '../../../../../schema/generated/people/volunteers/volunteer-trainings.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { ShowLink } from '../PersonNameField.tsx';

type Attendance = VolunteerTrainingsQuery['trainingAttendances']['nodes'][number];

export function VolunteerTrainings() {
  const translate = useTranslate();
  const volunteer = useRecordContext<RaRecord<string>>();
  const { data, error, isPending, refetch } = useTypedQuery(VolunteerTrainingsDocument, { id: volunteer?.id ?? '' });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton rows={3} />;
  const { nodes, totalCount } = data.trainingAttendances;
  if (nodes.length === 0)
    return <EmptyState title={translate('people.trainings.none')} advice={translate('people.trainings.noneAdvice')} />;
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {translate('people.trainings.count', { smart_count: totalCount })}
        {totalCount > nodes.length && ` · ${translate('people.trainings.newest', { smart_count: nodes.length })}`}
      </Typography>
      <List disablePadding>
        {nodes.map((attendance) => (
          <Line key={attendance.id} attendance={attendance} />
        ))}
      </List>
    </>
  );
}

function Line({ attendance: { session, minutes, result, credentialId } }: { readonly attendance: Attendance }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const said = [
    session && dayText(session.heldOn, language),
    session?.providerUnit?.name,
    translate('people.trainings.minutes', { smart_count: minutes }),
  ];
  return (
    <ListItem disableGutters divider>
      <ListItemText
        primary={
          <Stack
            direction="row"
            component="span"
            useFlexGap
            spacing={1}
            sx={{ flexWrap: 'wrap', alignItems: 'center' }}
          >
            {session && (
              <ShowLink resource="trainingSessions" id={session.id}>
                {session.title}
              </ShowLink>
            )}
            <Chip
              component="span"
              size="small"
              variant="outlined"
              color={result === 'FAILED' || result === 'ABSENT' ? 'warning' : 'default'}
              label={word('TrainingResult', result)}
            />
            {credentialId && (
              <Chip
                component="span"
                size="small"
                variant="outlined"
                color="success"
                label={translate('people.trainings.certified')}
              />
            )}
          </Stack>
        }
        secondary={said.filter(Boolean).join(' · ')}
      />
    </ListItem>
  );
}
