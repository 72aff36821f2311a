// Volunteers by team. The API filters volunteers by their own fields only, so the present members of the team are read first.
import { useContext, useMemo, type ReactNode } from 'react';
import { DataProviderContext, type DataProvider } from 'ra-core';
import { linkedFilter } from '../../../shared/list/filters.tsx';

/** Stands in the list's URL as `team`. */
export const teamFilter = linkedFilter('team', 'volunteerTeams', { label: 'people.volunteers.team' });

export function WithTeamFilter({ children }: { readonly children: ReactNode }) {
  const dataProvider = useContext(DataProviderContext);
  const filtering = useMemo(() => dataProvider && filteringByTeam(dataProvider), [dataProvider]);
  return <DataProviderContext.Provider value={filtering}>{children}</DataProviderContext.Provider>;
}

function filteringByTeam(dataProvider: DataProvider): DataProvider {
  return {
    ...dataProvider,
    getList: async (name, params) => {
      const { team, ...filter } = (params.filter ?? {}) as Record<string, unknown>;
      if (name !== 'volunteers' || team === undefined) return dataProvider.getList(name, params);
      const ids = await memberIds(dataProvider, team);
      return ids.length === 0
        ? { data: [], total: 0 }
        : dataProvider.getList(name, { ...params, filter: { ...filter, id: ids } });
    },
  };
}

const pageSize = 100;

async function memberIds(dataProvider: DataProvider, team: unknown): Promise<string[]> {
  const ids = new Set<string>();
  for (let page = 1; ; page += 1) {
    const { data, total = 0 } = await dataProvider.getList('teamMembers', {
      pagination: { page, perPage: pageSize },
      sort: { field: 'from', order: 'ASC' },
      filter: { teamId: team, until: null },
    });
    for (const { volunteerId } of data) ids.add(String(volunteerId));
    if (page * pageSize >= total) return [...ids];
  }
}
