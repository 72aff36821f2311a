// The person behind an account, for whoever keeps the register of people; a system administrator does not look people up.
import { useMay } from '../../../auth/session-context.tsx';
import { PersonInput } from '../../people/PersonInput.tsx';

export function PersonOfAccountInput() {
  const may = useMay();
  return may('person.write') ? <PersonInput /> : null;
}
