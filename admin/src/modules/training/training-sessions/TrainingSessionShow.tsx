// One training: its facts, where it stands and what comes next, who enrolled, who was there.
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { useMay } from '../../../auth/session-context.tsx';
import { CertificatesOfTraining } from '../../certificates/certificates/CertificatesOfTraining.tsx';
import { useTrainingDuties } from '../training-duties.ts';
import { EnrolmentsTab } from './EnrolmentsTab.tsx';
import { RosterTab } from './RosterTab.tsx';
import { statusColours } from './session-states.ts';
import { SessionSteps } from './SessionSteps.tsx';

const tabs: readonly RecordTab[] = [
  { label: 'training.roster.title', content: <RosterTab /> },
  { label: 'training.enrolments.title', content: <EnrolmentsTab /> },
];

const certificatesTab: RecordTab = { label: 'certificates.tab', content: <CertificatesOfTraining /> };

export function TrainingSessionShow() {
  const { mayRun } = useTrainingDuties();
  const seesCertificates = useMay()('certificate.read');
  return (
    <RecordShow
      above={<SessionSteps />}
      tabs={seesCertificates ? [...tabs, certificatesTab] : tabs}
      mayChange={({ providerUnitId }) => mayRun(providerUnitId as string)}
    >
      <EnumField source="status" type="TrainingSessionStatus" colours={statusColours} />
      <DayField source="heldOn" />
      <InstantField source="startsAt" />
      <TextField source="minutes" />
      <TextField source="place" />
      <LinkedField source="providerUnitId" reference="partnerUnits" />
      <TextField source="trainerName" />
      <EnumField source="topicArea" type="TopicArea" />
      <LinkedField source="courseId" reference="courses" />
      <TextField source="seats" />
      <TextField source="takenSeats" />
      <TextField source="attendedCount" />
      <TextField source="passMark" />
      <LongTextField source="note" />
    </RecordShow>
  );
}
