// The roles of an account in plain sentences: those that it holds, with what they permit, and those that are over.
import { RecordContextProvider, useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import {
  AccountRolesDocument,
  type AccountRolesQuery,
} from '../../../../../schema/generated/access/accounts/account-roles.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { today } from '../../today/days.ts';
import { EndRoleGrantButton } from './EndRoleGrantButton.tsx';
import { useGrantSentence } from './grant-sentence.ts';

type RoleGrant = AccountRolesQuery['roleGrants']['nodes'][number];

export function RolesOfAccount() {
  const translate = useTranslate();
  const account = useRecordContext<RaRecord<string>>();
  const { data, error, isPending, refetch } = useTypedQuery(
    AccountRolesDocument,
    { id: account?.id ?? '' },
    { enabled: account !== undefined },
  );
  return (
    <Card variant="outlined" component="section" aria-labelledby="roles-of-account" sx={{ mb: 2 }}>
      <CardContent>
        <Typography id="roles-of-account" variant="h6" component="h2" gutterBottom>
          {translate('access.roles')}
        </Typography>
        {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
        {isPending && <RowsSkeleton rows={2} />}
        {data && account && <Grants grants={data.roleGrants.nodes} accountId={account.id} />}
      </CardContent>
    </Card>
  );
}

function Grants({ grants, accountId }: { readonly grants: readonly RoleGrant[]; readonly accountId: string }) {
  const translate = useTranslate();
  const held = grants.filter((grant) => !isOver(grant));
  const over = grants.filter(isOver);
  return (
    <>
      {held.length === 0 && <Typography color="text.secondary">{translate('access.noRole')}</Typography>}
      <Stack component="ul" spacing={2} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {held.map((grant) => (
          <RecordContextProvider key={grant.id} value={{ ...grant, accountId }}>
            <HeldGrant grant={grant} />
          </RecordContextProvider>
        ))}
      </Stack>
      {over.length > 0 && (
        <Box component="details" sx={{ mt: 2 }}>
          <Typography component="summary" sx={{ cursor: 'pointer' }}>
            {translate('access.pastRoles', { smart_count: over.length })}
          </Typography>
          <Box component="ul" sx={{ mt: 1 }}>
            {over.map((grant) => (
              <PastGrant key={grant.id} grant={grant} />
            ))}
          </Box>
        </Box>
      )}
    </>
  );
}

function HeldGrant({ grant }: { readonly grant: RoleGrant }) {
  const translate = useTranslate();
  const sentence = useGrantSentence();
  return (
    <Stack
      component="li"
      direction="row"
      useFlexGap
      spacing={2}
      sx={{ flexWrap: 'wrap', alignItems: 'flex-start', justifyContent: 'space-between' }}
    >
      <Box sx={{ flex: '1 1 280px' }}>
        <Typography>{sentence(spoken(grant))}</Typography>
        <Typography variant="body2" color="text.secondary">
          {translate(`access.can.${grant.role}`)}
        </Typography>
      </Box>
      <EndRoleGrantButton />
    </Stack>
  );
}

function PastGrant({ grant }: { readonly grant: RoleGrant }) {
  const translate = useTranslate();
  const sentence = useGrantSentence();
  return (
    <Typography component="li" variant="body2">
      {sentence(spoken(grant))} {grant.endReason && translate('access.endedBecause', { reason: grant.endReason })}
    </Typography>
  );
}

function spoken({ role, node, partnerUnit, validFrom, validUntil }: RoleGrant) {
  return { role, place: node?.name ?? '—', unit: partnerUnit?.name, validFrom, validUntil };
}

function isOver({ archivedAt, validUntil }: RoleGrant): boolean {
  return archivedAt !== null || (validUntil !== null && validUntil < today());
}
