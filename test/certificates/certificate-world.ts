// A community in which two people served: what is on record of them, and the certificates made of it.
import { openWorld, type Answer, type World } from '../support/world.ts';
import type { Caller } from '../../api/src/kernel/scope.ts';

export interface CertificateWorld extends World {
  readonly coordinator: Caller;
  readonly hospital: Caller;
  /** 高淑玲, with three hours and a half of training in February 2026; and 钱小燕, with an hour and a half. */
  readonly gao: Holder;
  readonly qian: Holder;
  readonly unitId: string;
  readonly courseId: string;
  /** Logs a training with this roster, locks it, and issues its certificates; gives them. */
  certify(heldOn: string, names: readonly string[]): Promise<Answer[]>;
  /** A certificate of service of somebody, as far as it is wanted. */
  serve(holder: Holder, until?: 'REQUESTED' | 'PUBLICISED' | 'ISSUED'): Promise<Answer>;
}

export interface Holder {
  readonly volunteerId: string;
  readonly personId: string;
}

export const certificateFields =
  'certificate { id status number code seal holderName maskedName content serviceMinutes trainingMinutes publicUntil issuedOn version entries }';

export async function openCertificateWorld(): Promise<CertificateWorld> {
  const world = await openWorld();
  const coordinator = world.as('COORDINATOR', { name: '王敏' });
  const { partnerUnit } = await world.does(
    coordinator,
    'createPartnerUnit',
    { name: '青石桥医院', kind: 'HOSPITAL' },
    'partnerUnit { id }',
  );
  const hospital = world.as('PARTNER_STAFF', { name: '陈医生', unit: partnerUnit.id });
  const course = {
    title: '红十字急救',
    topicArea: 'FIRST_AID',
    minutes: 90,
    credentialKind: 'FIRST_AID',
    credentialMonths: 24,
  };
  const { course: made } = await world.does(coordinator, 'createCourse', course, 'course { id }');
  const gao = await register(world, coordinator, '高淑玲', '19900000101');
  const qian = await register(world, coordinator, '钱小燕', '19900000102');
  const log = async (heldOn: string, names: readonly string[], more: object): Promise<string> => {
    const entries = names.map((name) => ({ name }));
    const input = { heldOn, entries, ...more };
    const { trainingSession, userErrors } = await world.does(hospital, 'logTraining', input, 'trainingSession { id }');
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return trainingSession.id;
  };
  const own = { title: '血压测量', topicArea: 'HEALTH', minutes: 120 };
  await log('2026-02-10', ['高淑玲'], own);
  await log('2026-02-20', ['高淑玲', '钱小燕'], { courseId: made.id });
  // Not yet, and not any more.
  await log('2026-01-05', ['高淑玲'], own);
  return {
    ...world,
    ...{ coordinator, hospital, gao, qian, unitId: partnerUnit.id, courseId: made.id },
    async certify(heldOn, names) {
      const id = await log(heldOn, names, { courseId: made.id });
      await world.does(hospital, 'lockTrainingAttendance', { id });
      const fields =
        'certificates { id number code status holderName maskedName content issuerName expiresOn credentialId }';
      return (await world.does(hospital, 'issueTrainingCertificates', { id }, fields)).certificates;
    },
    async serve({ volunteerId }, until = 'ISSUED') {
      const wanted = { volunteerId, from: '2026-02-01', until: '2026-02-28' };
      const requested = await world.does(coordinator, 'requestServiceCertificate', wanted, certificateFields);
      if (until === 'REQUESTED') return requested.certificate;
      const { id } = requested.certificate;
      const publicised = await world.does(coordinator, 'publiciseCertificate', { id }, certificateFields);
      if (until === 'PUBLICISED') return publicised.certificate;
      const now = world.clock.now();
      world.clock.set(new Date(now.getTime() + 8 * 86_400_000));
      const issued = await world.does(
        coordinator,
        'issueServiceCertificate',
        { id, responsibleName: '李主任', contact: '027-0000' },
        certificateFields,
      );
      world.clock.set(now);
      return issued.certificate;
    },
  };
}

async function register(world: World, coordinator: Caller, fullName: string, phone: string): Promise<Holder> {
  const input = { fullName, phone };
  const { volunteer } = await world.does(coordinator, 'registerVolunteer', input, 'volunteer { id personId }');
  return { volunteerId: volunteer.id, personId: volunteer.personId };
}
