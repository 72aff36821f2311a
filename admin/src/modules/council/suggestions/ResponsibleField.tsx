// Who is to put a suggestion right, whichever of the three it is.
import { useRecordContext } from 'ra-core';
import { Blank } from '../../../shared/fields/Blank.tsx';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { personTitle } from '../../people/person-name.ts';
import { ShowLink } from '../../people/PersonNameField.tsx';
import type { Suggestion } from './suggestion-states.ts';

/** The source names its label and the column by which it is ordered. */
export function ResponsibleField(_props: FieldProps) {
  const suggestion = useRecordContext<Suggestion>();
  if (!suggestion) return null;
  const { responsibleUnit, responsibleTeam, responsibleSeat } = suggestion;
  if (responsibleUnit) return <Named resource="partnerUnits" id={responsibleUnit.id} name={responsibleUnit.name} />;
  if (responsibleTeam) return <Named resource="volunteerTeams" id={responsibleTeam.id} name={responsibleTeam.name} />;
  if (responsibleSeat)
    return <Named resource="committeeSeats" id={responsibleSeat.id} name={personTitle(responsibleSeat.person)} />;
  return <Blank />;
}

function Named({ resource, id, name }: { readonly resource: string; readonly id: string; readonly name: string }) {
  return (
    <ShowLink resource={resource} id={id}>
      {name}
    </ShowLink>
  );
}
