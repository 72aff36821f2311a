// Chooses the record to which this one points, by searching: names, pinyin initials, the end of a phone number.
import { AutocompleteInput, ReferenceInput, type AutocompleteInputProps } from 'react-admin';
import { useResource } from '../../layout/console-context.tsx';
import { useCommunityFilter } from '../../layout/community.tsx';

export interface LinkedInputProps extends Pick<
  AutocompleteInputProps,
  'label' | 'validate' | 'helperText' | 'readOnly'
> {
  readonly source: string;
  readonly reference: string;
  /** Narrows what can be chosen, in the form of a list's filter. */
  readonly filter?: Readonly<Record<string, unknown>>;
}

export function LinkedInput({ source, reference, filter = {}, ...rest }: LinkedInputProps) {
  const community = useCommunityFilter(useResource(reference));
  return (
    <ReferenceInput source={source} reference={reference} filter={{ ...community, ...filter }} perPage={25}>
      <AutocompleteInput filterToQuery={(q: string) => ({ q })} fullWidth {...rest} />
    </ReferenceInput>
  );
}
