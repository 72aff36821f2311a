// The first page: what lies before this person today, by the roles held.
import { lazy, Suspense } from 'react';
import { useTranslate } from 'ra-core';
import { useMay, useMe } from '../auth/session-context.tsx';
import { PageHeading } from './PageHeading.tsx';
import { RowsSkeleton } from './PageSkeleton.tsx';

const CommunityToday = lazy(async () => ({
  default: (await import('../modules/today/CommunityToday.tsx')).CommunityToday,
}));
const PartnerToday = lazy(async () => ({ default: (await import('../modules/today/PartnerToday.tsx')).PartnerToday }));
const VolunteerToday = lazy(async () => ({
  default: (await import('../modules/today/VolunteerToday.tsx')).VolunteerToday,
}));
const AuditorToday = lazy(async () => ({ default: (await import('../modules/today/AuditorToday.tsx')).AuditorToday }));

const ofCommunity: readonly string[] = [
  'COMMITTEE_CHAIR',
  'COMMITTEE_MEMBER',
  'COORDINATOR',
  'SOCIAL_WORKER',
  'GRID_WORKER',
  'TEAM_LEADER',
];
const ofPlatform: readonly string[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_READER'];

export function TodayPage() {
  const translate = useTranslate();
  const me = useMe();
  const may = useMay();
  const holds = (among: readonly string[]): boolean => me?.roles.some(({ role }) => among.includes(role)) ?? false;
  return (
    <>
      <PageHeading title={translate('console.today.greeting', { name: me?.account.displayName ?? '' })} />
      <Suspense fallback={<RowsSkeleton />}>
        {holds(['PARTNER_STAFF']) && <PartnerToday />}
        {holds(ofCommunity) && <CommunityToday />}
        {holds(['VOLUNTEER']) && <VolunteerToday />}
        {holds(ofPlatform) && may('audit.read') && <AuditorToday />}
      </Suspense>
    </>
  );
}
