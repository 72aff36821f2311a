// What the records say of somebody, each figure with its label and unit.
import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import type { Nomination } from './round-states.ts';

const figures = [
  'serviceMonths',
  'trainingsAttended',
  'activitiesHelped',
  'menteeCount',
  'promotedMenteeCount',
] as const;

export type FiguresOf = Pick<Nomination, (typeof figures)[number] | 'level' | 'isSilver'>;

export function Figures({ of }: { readonly of: FiguresOf }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const label = (field: string): string => translate(`resources.awardNominations.fields.${field}`);
  const rows: (readonly [string, string | number])[] = [
    [label('level'), word('VolunteerLevel', of.level)],
    ...figures.map((field) => [label(field), of[field]] as const),
    [label('isSilver'), translate(`ra.boolean.${of.isSilver}`)],
  ];
  return (
    <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, m: 0 }}>
      {rows.map(([name, value]) => (
        <Box key={name} sx={{ display: 'flex', gap: 0.75, alignItems: 'baseline' }}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {name}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0, fontWeight: 600 }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
