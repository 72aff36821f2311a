// The person behind an account, for whoever may look people up; a system administrator may not.
import { useMayDo } from '../../../auth/session-context.tsx';
import { useResource } from '../../../layout/console-context.tsx';
import { PersonInput } from '../../people/PersonInput.tsx';

export function PersonOfAccountInput() {
  const people = useResource('people');
  const mayDo = useMayDo();
  return mayDo(people, 'list') ? <PersonInput /> : null;
}
