// The demo programme: one year of the One-to-One Knock action as a community keeps it. Places and sign-ins are made here;
// everything else comes in through the import and the workflows that everybody uses.
import type { App } from '../app.ts';
import { Community } from '../modules/communities/community.entity.ts';
import { addActivities } from './demo-activities.ts';
import { addCertificates } from './demo-certificates.ts';
import { importLedgers } from './demo-ledgers.ts';
import { addAgreements, addChair, addSeats } from './demo-council.ts';
import { addMeetings } from './demo-meetings.ts';
import { publishYear } from './demo-impact.ts';
import { addPlaces } from './demo-places.ts';
import { addVolunteering } from './demo-volunteering.ts';
import { addKey, addStaff, addUnitStaff, addVolunteer, linkToPerson } from './demo-sign-ins.ts';

/** Fills an empty database; one that has a community already is left as it is. */
export async function seedDemo(app: App, say: (line: string) => void): Promise<void> {
  const em = app.services.orm.em.fork();
  if ((await em.count(Community)) > 0) return;
  say('Preparing the demo programme ...');
  const places = await addPlaces(app);
  const staff = await addStaff(app, places);
  await importLedgers(app, staff.coordinator);
  await addUnitStaff(app, places);
  await addVolunteer(app, places);
  await addKey(app, places);
  await addCertificates(app, staff.coordinator);
  await addAgreements(app, staff.committee);
  await linkToPerson(app, places, staff.committee, await addChair(app, staff.coordinator));
  await addSeats(app, staff.committee);
  await addMeetings(app, staff);
  await addActivities(app, staff.committee);
  await addVolunteering(app, staff.coordinator);
  await publishYear(app, staff.committee);
}
