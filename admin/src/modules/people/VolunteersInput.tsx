// Chooses several serving volunteers by name, pinyin initials or the end of the phone number.
import { AutocompleteArrayInput, ReferenceArrayInput, type AutocompleteArrayInputProps } from 'react-admin';
import type { RecordOf } from '../../data/resource.ts';
import { useCommunityFilter } from '../../layout/community.tsx';
import { useResource } from '../../layout/console-context.tsx';
import { personChoice } from './person-name.ts';
import { servingLevels } from './VolunteerInput.tsx';

type VolunteersInputProps = Pick<AutocompleteArrayInputProps, 'label' | 'validate' | 'helperText'> & {
  readonly source: string;
};

const choice = (volunteer: RecordOf): string => personChoice(volunteer['person']);

export function VolunteersInput({ source, ...rest }: VolunteersInputProps) {
  const community = useCommunityFilter(useResource('volunteers'));
  return (
    <ReferenceArrayInput
      source={source}
      reference="volunteers"
      filter={{ ...community, level: servingLevels }}
      sort={byName}
      perPage={25}
    >
      <AutocompleteArrayInput optionText={choice} filterToQuery={(q: string) => ({ q })} fullWidth {...rest} />
    </ReferenceArrayInput>
  );
}

const byName = { field: 'person.fullName', order: 'ASC' } as const;
