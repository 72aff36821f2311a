// The credentials of the person on the page, or of the person behind the volunteer or social worker on it.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { AddLink } from '../AddLink.tsx';
import { RelatedList } from '../RelatedList.tsx';
import { ValidityField } from './ValidityField.tsx';

export interface CredentialsOfPersonProps {
  /** Where the id of the person stands in the record on the page. */
  readonly source: 'id' | 'personId';
}

export function CredentialsOfPerson({ source }: CredentialsOfPersonProps) {
  return (
    <RelatedList
      reference="credentials"
      target="personId"
      source={source}
      sort={{ field: 'expiresOn', order: 'ASC' }}
      advice="people.credentials.noneAdvice"
      actions={
        <AddLink
          resource="credentials"
          label="people.credentials.add"
          preset={(record) => ({ personId: record[source] as string })}
        />
      }
    >
      <EnumField source="kind" type="CredentialKind" />
      <TextField source="issuer" />
      <DayField source="issuedOn" />
      <ValidityField source="expiresOn" />
      <DayField source="verifiedOn" />
    </RelatedList>
  );
}
