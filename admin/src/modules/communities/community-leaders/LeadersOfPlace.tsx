// Who leads the place on the page.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { PersonNameField } from '../../people/PersonNameField.tsx';
import { RelatedList } from '../../people/RelatedList.tsx';
import { AddLeaderButton } from './AddLeaderButton.tsx';
import { EndLeaderButton } from './EndLeaderButton.tsx';

export function LeadersOfPlace() {
  return (
    <RelatedList
      reference="communityLeaders"
      target="nodeId"
      sort={{ field: 'from', order: 'DESC' }}
      advice="communities.leadersAdvice"
      actions={<AddLeaderButton />}
    >
      <PersonNameField source="personId" />
      <TextField source="title" />
      <DayField source="from" />
      <DayField source="until" />
      <EndLeaderButton source="id" label="communities.action" sortBy={false} />
    </RelatedList>
  );
}
