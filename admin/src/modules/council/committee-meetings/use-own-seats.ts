// The seats in the committee that the person at the screen holds on a day.
import { OwnSeatsDocument } from '../../../../../schema/generated/council/committee-meetings/meeting-page.ts';
import { useMay } from '../../../auth/session-context.tsx';
import { useTypedQuery } from '../../../data/use-typed-query.ts';

export interface OwnSeats {
  readonly personId: string | undefined;
  readonly seats: readonly {
    readonly id: string;
    readonly communityId: string;
    readonly partnerUnitId: string | null;
  }[];
}

const minuteMs = 60_000;

export function useOwnSeats(day: string, communityId: string): OwnSeats {
  const mayAct = useMay()('seat.act');
  const { data } = useTypedQuery(OwnSeatsDocument, { day }, { enabled: mayAct, freshForMs: minuteMs });
  const person = data?.me?.account?.person;
  const seats = person?.committeeSeats.nodes.filter((seat) => seat.communityId === communityId) ?? [];
  return { personId: person?.id, seats };
}
