// Who does what in an emergency, in the order in which they are called.
import type { ComponentType } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { Masked } from '../../../shared/fields/MaskedField.tsx';
import { useDuties, type Duty } from './use-duties.ts';

export interface DutyActionsProps {
  readonly planId: string;
  readonly duty: Duty;
  readonly all: readonly Duty[];
}

export interface DutyListProps {
  readonly planId: string;
  /** What can be done with a duty. */
  readonly Actions?: ComponentType<DutyActionsProps>;
}

export function DutyList({ planId, Actions }: DutyListProps) {
  const translate = useTranslate();
  const { duties, error, refetch } = useDuties(planId);
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!duties) return <RowsSkeleton rows={3} />;
  if (duties.length === 0)
    return <EmptyState title={translate('safety.duty.none')} advice={translate('safety.duty.noneAdvice')} />;
  return (
    <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {duties.map((duty) => (
        <Stack
          key={duty.id}
          component="li"
          direction="row"
          useFlexGap
          spacing={1}
          sx={{ alignItems: 'center', flexWrap: 'wrap', minHeight: 44, borderBottom: 1, borderColor: 'divider', py: 1 }}
        >
          <Chip
            component="span"
            size="small"
            variant="outlined"
            label={
              duty.callPosition == null
                ? translate('safety.duty.notCalled')
                : translate('safety.duty.call', { number: duty.callPosition })
            }
          />
          <Box component="span" sx={{ flex: '1 1 200px', minWidth: 0 }}>
            <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
              {duty.duty}
            </Typography>
            <Holders duty={duty} />
          </Box>
          {Actions && <Actions planId={planId} duty={duty} all={duties} />}
        </Stack>
      ))}
    </Stack>
  );
}

function Holders({ duty }: { readonly duty: Duty }) {
  const translate = useTranslate();
  const { holderPerson, holderUnit, substitute } = duty;
  return (
    <Typography component="span" variant="body2" color="text.secondary">
      {holderUnit ? (
        <MuiLink component={Link} to={`/partnerUnits/${holderUnit.id}/show`}>
          {holderUnit.name}
        </MuiLink>
      ) : (
        <Name person={holderPerson} />
      )}
      {(substitute ?? duty.substituteId) != null && (
        <>
          {' · '}
          {translate('safety.duty.substitute')} <Name person={substitute} />
        </>
      )}
    </Typography>
  );
}

function Name({ person }: { readonly person: Duty['holderPerson'] }) {
  if (!person || person.masked.includes('fullName')) return <Masked />;
  return (
    <MuiLink component={Link} to={`/people/${person.id}/show`}>
      {person.fullName}
    </MuiLink>
  );
}
