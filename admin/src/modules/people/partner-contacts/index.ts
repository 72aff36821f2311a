// Contacts: who speaks for a partner unit, and with which duty. They stand on the page of the unit.
import ContactIcon from '@mui/icons-material/ContactsOutlined';
import { PartnerContactFieldsFragmentDoc } from '../../../../../schema/generated/people/partner-contacts.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import { personTitle } from '../person-name.ts';

export const partnerContacts = resource({
  type: 'PartnerContact',
  plural: 'partnerContacts',
  fields: PartnerContactFieldsFragmentDoc,
  title: (contact) => personTitle(contact['person']),
  group: 'coBuilding',
  beside: 'partnerUnits',
  icon: ContactIcon,
  pages: {
    list: page(() => import('./PartnerContactList.tsx'), 'PartnerContactList'),
    show: page(() => import('./PartnerContactShow.tsx'), 'PartnerContactShow'),
    create: page(() => import('./PartnerContactCreate.tsx'), 'PartnerContactCreate'),
    edit: page(() => import('./PartnerContactEdit.tsx'), 'PartnerContactEdit'),
  },
});
