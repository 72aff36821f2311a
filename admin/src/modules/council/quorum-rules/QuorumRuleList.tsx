// The rules for the quorum; where there is none, more than half of the seats in office are needed.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { enumFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';

const filters = [enumFilter('kind', 'MeetingKind')];

export function QuorumRuleList() {
  return (
    <RecordList filters={filters} sort={{ field: 'validFrom', order: 'DESC' }} canSearch={false}>
      <EnumField source="kind" type="MeetingKind" />
      <TextField source="morePercentThan" sortBy={false} />
      <YesNoField source="countsRepresented" sortBy={false} />
      <DayField source="validFrom" />
    </RecordList>
  );
}
