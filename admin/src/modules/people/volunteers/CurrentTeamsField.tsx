// The teams to which a volunteer belongs now.
import { Fragment } from 'react';
import { useFieldValue } from 'ra-core';
import type { VolunteerFieldsFragment } from '../../../../../schema/generated/people/volunteers.ts';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { ShowLink } from '../PersonNameField.tsx';

type Memberships = VolunteerFieldsFragment['memberships']['nodes'];

export function CurrentTeamsField({ source }: FieldProps) {
  const memberships = useFieldValue({ source }) as Memberships | undefined;
  return (
    <>
      {memberships?.map(({ id, team }, index) => (
        <Fragment key={id}>
          {index > 0 && '、'}
          {team && (
            <ShowLink resource="volunteerTeams" id={team.id}>
              {team.name}
            </ShowLink>
          )}
        </Fragment>
      ))}
    </>
  );
}
