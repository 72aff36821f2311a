// People: whoever the programme knows by name.
import PersonIcon from '@mui/icons-material/PeopleOutlined';
import { PersonFieldsFragmentDoc } from '../../../../../schema/generated/people/people.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import { createdBy } from '../created-by.ts';
import { personTitle } from '../person-name.ts';

export const people = createdBy(
  'registerPerson',
  resource({
    type: 'Person',
    plural: 'people',
    fields: PersonFieldsFragmentDoc,
    title: personTitle,
    group: 'volunteers',
    icon: PersonIcon,
    pages: {
      list: page(() => import('./PersonList.tsx'), 'PersonList'),
      show: page(() => import('./PersonShow.tsx'), 'PersonShow'),
      create: page(() => import('./PersonCreate.tsx'), 'PersonCreate'),
      edit: page(() => import('./PersonEdit.tsx'), 'PersonEdit'),
    },
  }),
);
