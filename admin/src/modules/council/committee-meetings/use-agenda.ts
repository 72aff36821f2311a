// The agenda of a meeting: its items with what was put to the vote and resolved under each.
import {
  MeetingAgendaDocument,
  type MeetingAgendaQuery,
} from '../../../../../schema/generated/council/committee-meetings/meeting-page.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';

export type Motion = MeetingAgendaQuery['motions']['nodes'][number];
export type ResolutionOfItem = MeetingAgendaQuery['resolutions']['nodes'][number];

export type Item = MeetingAgendaQuery['agendaItems']['nodes'][number] & {
  readonly motions: readonly Motion[];
  readonly resolutions: readonly ResolutionOfItem[];
};

export interface Agenda {
  /** Undefined until it is read. */
  readonly items: readonly Item[] | undefined;
  /** Those that were not struck. */
  readonly standing: readonly Item[];
  readonly error: Error | null;
  readonly refetch: () => void;
}

export function useAgenda(meetingId: string): Agenda {
  const { data, error, refetch } = useTypedQuery(MeetingAgendaDocument, { meetingId });
  const items = data?.agendaItems.nodes.map((item) => ({
    ...item,
    motions: data.motions.nodes.filter(({ agendaItemId }) => agendaItemId === item.id),
    resolutions: data.resolutions.nodes.filter(({ agendaItemId }) => agendaItemId === item.id),
  }));
  const standing = (items ?? []).filter(({ strikeReason }) => strikeReason == null);
  return { items, standing, error, refetch: () => void refetch() };
}
