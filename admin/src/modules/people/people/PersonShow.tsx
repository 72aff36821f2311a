// One person: what is known of them, what they are and do, what they hold, and who looked at what reaches them.
import { useRecordContext, type RaRecord } from 'ra-core';
import { useParams } from 'react-router-dom';
import { OwnPersonDocument } from '../../../../../schema/generated/people/people/own-person.ts';
import { PersonDutiesDocument } from '../../../../../schema/generated/people/people/person-duties.ts';
import { useMay, useMe } from '../../../auth/session-context.tsx';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { AddLink } from '../AddLink.tsx';
import { CredentialsOfPerson } from '../credentials/CredentialsOfPerson.tsx';
import { BirthField } from './BirthField.tsx';
import { ErasePersonButton } from './ErasePersonButton.tsx';
import { PersonDuties } from './PersonDuties.tsx';
import { RevealContactButton } from './RevealContactButton.tsx';
import { SensitiveReads } from './SensitiveReads.tsx';

const fiveMinutesMs = 5 * 60_000;

export function PersonShow() {
  const may = useMay();
  const isSeeingReads = useSeesReads();
  const tabs: RecordTab[] = [
    { label: 'people.persons.duties', content: <PersonDuties /> },
    ...(may('credential.read')
      ? [{ label: 'people.credentials.tab', content: <CredentialsOfPerson source="id" /> }]
      : []),
    ...(isSeeingReads ? [{ label: 'people.reveal.reads', content: <SensitiveReads /> }] : []),
  ];
  return (
    <RecordShow actions={<PersonActions />} tabs={tabs}>
      <TextField source="fullName" />
      <TextField source="alias" />
      <EnumField source="sex" type="Sex" />
      <BirthField source="birthDate" />
      <TextField source="phoneTail" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}

/** Everybody learns who looked at their own values; of others, only those who audit. */
function useSeesReads(): boolean {
  const me = useMe();
  const { id } = useParams();
  const { data } = useTypedQuery(OwnPersonDocument, {}, { freshForMs: fiveMinutesMs });
  return (
    me?.roles.some(({ role }) => role === 'AUDIT_READER') === true ||
    (id !== undefined && data?.me?.account?.personId === id)
  );
}

function PersonActions() {
  const person = useRecordContext<RaRecord<string>>();
  const { data } = useTypedQuery(PersonDutiesDocument, { id: person?.id ?? '' }, { enabled: person !== undefined });
  const level = data?.person?.volunteers.nodes[0]?.level;
  return (
    <>
      <RevealContactButton personOf={(record) => record} />
      {data && level === undefined && (
        <AddLink resource="volunteers" label="people.volunteers.register" preset={({ id }) => ({ personId: id })} />
      )}
      <ErasePersonButton volunteerLevel={level} />
    </>
  );
}
