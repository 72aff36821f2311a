// Chooses the leader of a team out of its present members, or nobody.
import { AutocompleteInput } from 'react-admin';
import { useGetList } from 'ra-core';
import type { TeamMemberFieldsFragment } from '../../../../../schema/generated/people/team-members.ts';
import { personChoice } from '../person-name.ts';

export function LeaderInput({ teamId }: { readonly teamId: string }) {
  const { data = [], isPending } = useGetList<TeamMemberFieldsFragment>('teamMembers', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'volunteer.person.fullName', order: 'ASC' },
    filter: { teamId, until: null },
  });
  const choices = data.map(({ volunteerId, volunteer }) => ({
    id: volunteerId,
    name: personChoice(volunteer?.person),
  }));
  return (
    <AutocompleteInput
      source="leaderId"
      label="people.teams.leader"
      choices={choices}
      isPending={isPending}
      translateChoice={false}
      helperText="people.teams.leaderHelp"
      fullWidth
    />
  );
}
