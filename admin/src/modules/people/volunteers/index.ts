// Volunteers: who serves or applied to serve, and how far they have come.
import VolunteerIcon from '@mui/icons-material/VolunteerActivismOutlined';
import { VolunteerAbsenceFieldsFragmentDoc } from '../../../../../schema/generated/people/volunteers/volunteer-absences.ts';
import { VolunteerFieldsFragmentDoc } from '../../../../../schema/generated/people/volunteers.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import { createdBy } from '../created-by.ts';
import { personTitle } from '../person-name.ts';

export const volunteers = createdBy(
  'registerVolunteer',
  resource({
    type: 'Volunteer',
    plural: 'volunteers',
    fields: VolunteerFieldsFragmentDoc,
    title: (volunteer) => personTitle(volunteer['person']),
    group: 'volunteers',
    icon: VolunteerIcon,
    pages: {
      list: page(() => import('./VolunteerList.tsx'), 'VolunteerList'),
      show: page(() => import('./VolunteerShow.tsx'), 'VolunteerShow'),
      create: page(() => import('./VolunteerCreate.tsx'), 'VolunteerCreate'),
      edit: page(() => import('./VolunteerEdit.tsx'), 'VolunteerEdit'),
    },
  }),
);

/** They stand on the page of the volunteer. */
export const volunteerAbsences = resource({
  type: 'VolunteerAbsence',
  plural: 'volunteerAbsences',
  fields: VolunteerAbsenceFieldsFragmentDoc,
  title: (absence) => String(absence['from']),
});
