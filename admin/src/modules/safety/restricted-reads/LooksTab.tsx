// Who looked at the restricted part of the record on the page, when and why.
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { RelatedList } from '../../people/RelatedList.tsx';

export function LooksTab({ target }: { readonly target: 'incidentId' | 'safeguardingReportId' }) {
  return (
    <RelatedList
      reference="restrictedReads"
      target={target}
      sort={{ field: 'readAt', order: 'DESC' }}
      advice="safety.looks.none"
    >
      <TextField source="actorName" sortBy={false} />
      <InstantField source="readAt" />
      <TextField source="reason" sortBy={false} />
    </RelatedList>
  );
}
