// One volunteer: who they are, how far they have come, their teams, trainings and credentials, and whom they guide.
import { useMay } from '../../../auth/session-context.tsx';
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LongTextField, TagsField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { CertificatesOfVolunteer } from '../../certificates/certificates/CertificatesOfVolunteer.tsx';
import { CredentialsOfPerson } from '../credentials/CredentialsOfPerson.tsx';
import { BirthField } from '../people/BirthField.tsx';
import { personBehind, RevealContactButton } from '../people/RevealContactButton.tsx';
import { useSeesNames } from '../sees-names.ts';
import { PersonNameField } from '../PersonNameField.tsx';
import { RelatedList } from '../RelatedList.tsx';
import { TeamsOfVolunteer } from '../team-members/TeamsOfVolunteer.tsx';
import { AbsencesOfVolunteer } from './AbsencesOfVolunteer.tsx';
import { levelColours } from './level-colours.ts';
import { VolunteerStanding } from './VolunteerStanding.tsx';
import { VolunteerTrainings } from './VolunteerTrainings.tsx';

const ofPerson = 'resources.people.fields';

export function VolunteerShow() {
  const may = useMay();
  const tabs: RecordTab[] = [
    { label: 'people.members.tab', content: <TeamsOfVolunteer /> },
    ...(may('roster.read') ? [{ label: 'people.trainings.tab', content: <VolunteerTrainings /> }] : []),
    ...(may('credential.read')
      ? [{ label: 'people.credentials.tab', content: <CredentialsOfPerson source="personId" /> }]
      : []),
    ...(may('certificate.read') ? [{ label: 'certificates.tab', content: <CertificatesOfVolunteer /> }] : []),
    { label: 'people.volunteers.mentees', content: <Mentees /> },
    { label: 'people.absences.tab', content: <AbsencesOfVolunteer /> },
  ];
  return (
    <RecordShow above={<VolunteerStanding />} tabs={tabs} actions={<RevealContactButton personOf={personBehind} />}>
      <PersonNameField source="personId" label="people.volunteers.person" link="people" />
      <EnumField source="person.sex" type="Sex" label={`${ofPerson}.sex`} />
      <BirthField source="person.birthDate" precision="person.birthPrecision" label={`${ofPerson}.birthDate`} />
      <TextField source="person.phoneTail" label={`${ofPerson}.phoneTail`} />
      <DayField source="joinedOn" />
      <DayField source="promotedToCoreOn" />
      <DayField source="mayServeChildrenUntil" />
      <PersonNameField source="mentorId" of="mentor.person" link="volunteers" />
      <TagsField source="skills" />
      <LongTextField source="availability" />
      <TextField source="nationalVolunteerNumber" />
      <LongTextField source="statusReason" />
      <DayField source="endedOn" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}

/** The newer volunteers whom they guide. */
function Mentees() {
  const seesNames = useSeesNames();
  return (
    <RelatedList
      reference="volunteers"
      target="mentorId"
      sort={{ field: seesNames ? 'person.fullName' : 'joinedOn', order: 'ASC' }}
      advice="people.volunteers.noMenteesAdvice"
    >
      <PersonNameField source="personId" label="people.name.label" sortBy={seesNames && 'person.fullName'} />
      <EnumField source="level" type="VolunteerLevel" colours={levelColours} />
      <DayField source="joinedOn" />
    </RelatedList>
  );
}
