// What lies before the staff of a community today: the week's trainings, and the lists that must reach zero.
import { useTranslate } from 'ra-core';
import { Box, Button, Stack } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMay } from '../../auth/session-context.tsx';
import type { RecordOf } from '../../data/resource.ts';
import { dayText } from '../../i18n/dates.ts';
import { useEnumLabel } from '../../i18n/enum-label.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { daysAfter, today, weekOf } from './days.ts';
import { TodoList, type Todo } from './TodoList.tsx';

export function CommunityToday() {
  const translate = useTranslate();
  const mayRun = useMay()('training.run');
  const todos = useTodos();
  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 2 }}>
        {mayRun && (
          <>
            <Button component={Link} to="/log-a-training" variant="contained">
              {translate('training.log.title')}
            </Button>
            <Button component={Link} to="/plan-a-training" variant="outlined">
              {translate('training.plan.title')}
            </Button>
          </>
        )}
        <Button component={Link} to="/training-calendar">
          {translate('training.calendar.title')}
        </Button>
      </Stack>
      <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' } }}>
        {todos.map((todo) => (
          <TodoList key={todo.key} todo={todo} />
        ))}
      </Box>
    </>
  );
}

function useTodos(): readonly Todo[] {
  const { language } = useLanguage();
  const word = useEnumLabel();
  const now = today();
  const week = weekOf(now);
  const day =
    (field: string) =>
    (record: RecordOf): string => {
      const value = record[field];
      return typeof value === 'string' ? dayText(value, language) : '';
    };
  const level = (record: RecordOf): string => word('VolunteerLevel', String(record['level']));
  return [
    {
      key: 'thisWeek',
      plural: 'trainingSessions',
      filter: { 'heldOn@gte': week.from, 'heldOn@lte': week.until, 'status@ne': 'CANCELLED' },
      sort: { field: 'heldOn', order: 'ASC' },
      beside: day('heldOn'),
    },
    {
      key: 'notHeld',
      plural: 'trainingSessions',
      filter: { status: ['PLANNED', 'OPEN'], 'heldOn@lt': now },
      sort: { field: 'heldOn', order: 'ASC' },
      beside: day('heldOn'),
    },
    {
      key: 'notLocked',
      plural: 'trainingSessions',
      filter: { status: ['HELD'] },
      sort: { field: 'heldOn', order: 'ASC' },
      beside: day('heldOn'),
    },
    {
      key: 'renewal',
      plural: 'agreements',
      filter: { status: ['RENEWAL_DUE'] },
      sort: { field: 'validUntil', order: 'ASC' },
      beside: day('validUntil'),
    },
    {
      key: 'vetting',
      plural: 'volunteers',
      filter: { level: ['APPLICANT', 'IN_VETTING'] },
      sort: { field: 'joinedOn', order: 'ASC' },
      beside: level,
    },
    {
      key: 'unverified',
      plural: 'credentials',
      filter: { 'verifiedOn@isNull': true },
      sort: { field: 'createdAt', order: 'ASC' },
    },
    {
      key: 'expiring',
      plural: 'credentials',
      filter: { 'expiresOn@gte': now, 'expiresOn@lte': daysAfter(now, 30) },
      sort: { field: 'expiresOn', order: 'ASC' },
      beside: day('expiresOn'),
    },
  ];
}
