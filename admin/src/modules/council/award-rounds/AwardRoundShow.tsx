// One selection: where it stands and what comes next, its rules, who is nominated on what grounds, the result, objections.
import { useRecordContext } from 'ra-core';
import { useMaySend } from '../../../auth/session-context.tsx';
import { RoundObjectionsDocument } from '../../../../../schema/generated/council/award-rounds/selection.ts';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import { NominationsPart } from './NominationsPart.tsx';
import { ObjectionsPart } from './ObjectionsPart.tsx';
import { statusColours, type Round } from './round-states.ts';
import { RoundSteps } from './RoundSteps.tsx';

const nominations: RecordTab = { label: 'selection.nominations.title', content: <NominationsPart /> };
const criteria: RecordTab = { label: 'selection.criteria.title', content: <CriteriaTable /> };
const objections: RecordTab = { label: 'selection.objections.title', content: <ObjectionsPart /> };

export function AwardRoundShow() {
  const maySeeObjections = useMaySend()(RoundObjectionsDocument);
  return (
    <RecordShow above={<Steps />} tabs={[nominations, criteria, ...(maySeeObjections ? [objections] : [])]}>
      <EnumField source="status" type="AwardRoundStatus" colours={statusColours} />
      <TextField source="places" />
      <DayField source="nominatingFrom" />
      <DayField source="nominatingUntil" />
      <DayField source="votingFrom" />
      <DayField source="votingUntil" />
      <TextField source="publicityDays" />
      <DayField source="decidedOn" />
      <TextField source="seatsVoted" />
      <DayField source="publicityUntil" />
      <LongTextField source="tieReason" />
      <DayField source="publishedOn" />
    </RecordShow>
  );
}

function Steps() {
  const round = useRecordContext<Round>();
  return round ? <RoundSteps round={round} /> : null;
}
