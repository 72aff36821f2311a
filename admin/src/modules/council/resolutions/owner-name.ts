// Who answers for a resolution, in a few words: the holder of the seat with the unit, the person, or the unit.
import { personTitle } from '../../people/person-name.ts';

interface Owned {
  readonly ownerSeat: { readonly person: object | null; readonly partnerUnit: { readonly name: string } | null } | null;
  readonly ownerPerson: object | null;
  readonly ownerUnit: { readonly name: string } | null;
}

export function ownerName({ ownerSeat, ownerPerson, ownerUnit }: Owned): string {
  if (ownerUnit) return ownerUnit.name;
  if (ownerPerson) return personTitle(ownerPerson);
  if (!ownerSeat) return '—';
  const { person, partnerUnit } = ownerSeat;
  return partnerUnit ? `${personTitle(person)} · ${partnerUnit.name}` : personTitle(person);
}
