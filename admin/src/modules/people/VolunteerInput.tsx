// Chooses a volunteer by name, pinyin initials or the end of the phone number.
import { AutocompleteInput, ReferenceInput, useTranslate, type AutocompleteInputProps } from 'react-admin';
import { useEnumLabel } from '../../i18n/enum-label.ts';
import { useCommunityFilter } from '../../layout/community.tsx';
import { useResource } from '../../layout/console-context.tsx';
import type { RecordOf } from '../../data/resource.ts';
import { personChoice } from './person-name.ts';

export type VolunteerInputProps = Pick<AutocompleteInputProps, 'label' | 'validate' | 'helperText'> & {
  readonly source: string;
  /** Levels to choose from. */
  readonly levels: readonly string[];
};

/** Levels at which a volunteer serves. */
export const servingLevels = ['NEW', 'ORDINARY', 'CORE'] as const;

export function VolunteerInput({ source, levels, ...rest }: VolunteerInputProps) {
  const community = useCommunityFilter(useResource('volunteers'));
  const translate = useTranslate();
  const word = useEnumLabel();
  const choice = (volunteer: RecordOf): string =>
    translate('people.choice', {
      name: personChoice(volunteer['person']),
      level: word('VolunteerLevel', String(volunteer['level'])),
    });
  return (
    <ReferenceInput
      source={source}
      reference="volunteers"
      filter={{ ...community, level: levels }}
      sort={byName}
      perPage={25}
    >
      <AutocompleteInput optionText={choice} filterToQuery={(q: string) => ({ q })} fullWidth {...rest} />
    </ReferenceInput>
  );
}

const byName = { field: 'person.fullName', order: 'ASC' } as const;
