// What waits for somebody, kind by kind.
import { Stack } from '@mui/material';
import { DueMattersDocument } from '../../../../schema/generated/today/community.ts';
import { useTypedQuery } from '../../data/use-typed-query.ts';
import { RowsSkeleton } from '../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../shared/FaultNotice.tsx';
import { MatterCard, Settled, type Matter } from './MatterCard.tsx';

interface WaitingProps {
  readonly communityId: string;
  /** Kinds that the page shows elsewhere. */
  readonly except?: readonly Matter['kind'][];
}

/** The lists that must reach zero; those that have are named in one line. */
export function Waiting({ communityId, except = [] }: WaitingProps) {
  const { data, error, refetch } = useTypedQuery(DueMattersDocument, { communityId });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const matters = data.dueMatters.filter(({ kind }) => !except.includes(kind));
  const open = matters.filter(({ count }) => count > 0);
  return (
    <Stack spacing={2}>
      {open.map((matter) => (
        <MatterCard key={matter.kind} matter={matter} />
      ))}
      <Settled kinds={matters.filter(({ count }) => count === 0).map(({ kind }) => kind)} isAll={open.length === 0} />
    </Stack>
  );
}
