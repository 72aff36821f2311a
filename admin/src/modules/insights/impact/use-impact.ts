// What the page shows, as its address says it: which community, which period, and beside what it is set.
import { useSearchParams } from 'react-router-dom';
import { useTranslate } from 'ra-core';
import { ImpactOfDocument, type ImpactOfQuery } from '../../../../../schema/generated/insights/impact.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useReach } from '../../../auth/session-context.tsx';
import { useChosenCommunity, useOwnCommunities } from '../../../layout/community.tsx';
import { daysOf, isPeriodName, isYear } from './periods.ts';

export type Figure = ImpactOfQuery['impact']['figures'][number];

export interface Column {
  readonly communityId: string;
  /** Name of the period; empty for all time. */
  readonly period: string;
  readonly label: string;
  /** Whether it is of another community than the one shown. */
  readonly isOtherCommunity?: true;
}

export interface ImpactView {
  readonly communities: readonly { readonly id: string; readonly name: string }[];
  /** Undefined while the communities are read. */
  readonly shown: Column | undefined;
  /** What it is compared with, if anything. */
  readonly beside: Column | undefined;
  readonly figureKey: string | null;
  readonly change: (
    changes: Readonly<Record<'period' | 'with' | 'figure', string>> | Readonly<Record<string, string>>,
  ) => void;
}

export function useImpactView(): ImpactView {
  const [params, setParams] = useSearchParams();
  const [chosen] = useChosenCommunity();
  const { communities: reached } = useReach('impact.read');
  const communities = (useOwnCommunities() ?? []).filter(({ id }) => reached.includes(id));
  const periodLabel = usePeriodLabel();
  const named = params.get('period');
  const period = isPeriodName(named) ? named : '';
  const own = communities.find(({ id }) => id === chosen) ?? communities[0];
  const shown = own && { communityId: own.id, period, label: periodLabel(period) };
  const wanted = params.get('with');
  const other = communities.find(({ id }) => id === wanted && id !== own?.id);
  const isAlike = isPeriodName(wanted) && period !== '' && wanted !== period && isYear(wanted) === isYear(period);
  return {
    communities,
    shown: shown && other ? { ...shown, label: own.name } : shown,
    beside: !own
      ? undefined
      : other
        ? { communityId: other.id, period, label: other.name, isOtherCommunity: true }
        : isAlike
          ? { communityId: own.id, period: wanted, label: periodLabel(wanted) }
          : undefined,
    figureKey: params.get('figure'),
    change: (changes) =>
      setParams((before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value === '') after.delete(name);
          else after.set(name, value);
        }
        return after;
      }),
  };
}

export function usePeriodLabel(): (name: string) => string {
  const translate = useTranslate();
  return (name) => {
    if (name === '') return translate('insights.impact.allTime');
    const year = name.slice(0, 4);
    if (isYear(name)) return translate('insights.impact.year', { year });
    return translate('insights.impact.quarter', { year, quarter: name.slice(-1) });
  };
}

/** The figures of a column. */
export function useFigures(column: Column | undefined) {
  return useTypedQuery(
    ImpactOfDocument,
    { communityId: column?.communityId ?? '', ...daysOf(column?.period ?? '') },
    { enabled: column !== undefined },
  );
}
