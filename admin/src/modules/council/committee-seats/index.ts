// Seats in the committee: who sits there, for which unit, with which written duty.
import SeatIcon from '@mui/icons-material/EventSeatOutlined';
import { CommitteeSeatFieldsFragmentDoc } from '../../../../../schema/generated/council/committee-seats.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import { personTitle } from '../../people/person-name.ts';

export const committeeSeats = resource({
  type: 'CommitteeSeat',
  plural: 'committeeSeats',
  fields: CommitteeSeatFieldsFragmentDoc,
  title: (seat) => personTitle(seat['person']),
  orderNames: { personId: 'personFullName', partnerUnitId: 'partnerUnitName' },
  group: 'coBuilding',
  beside: 'committee',
  icon: SeatIcon,
  pages: {
    list: page(() => import('./CommitteeSeatList.tsx'), 'CommitteeSeatList'),
    show: page(() => import('./CommitteeSeatShow.tsx'), 'CommitteeSeatShow'),
  },
});
