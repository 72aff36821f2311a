// A hospital plans a training, volunteers take their seats, its trainer calls the roll, certificates are issued; the
// committee sees it, a third party counts it without names, and a school cannot touch it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Client, type TestApp } from '../support/app.ts';
import { inDays } from '../support/days.ts';

let test: TestApp;
let hospital: Client;
let coordinator: Client;
let session: string;

beforeAll(async () => {
  test = await startApp({ demo: true });
  hospital = await test.as('hospital');
  coordinator = await test.as('coordinator');
});

afterAll(() => test?.stop());

const plan = `mutation($input: PlanTrainingSessionInput!) { planTrainingSession(input: $input) { trainingSession { id status providerUnit { name } } userErrors { code path } } }`;
const one = (name: string, input: string): string =>
  `mutation($input: ${input}!) { ${name}(input: $input) { trainingSession { id status version attendedCount takenSeats } userErrors { code path message } } }`;

describe('a hospital that trains volunteers', () => {
  it('plans a session, for itself without being asked', async () => {
    const input = {
      title: '海姆立克急救法',
      topicArea: 'FIRST_AID',
      startsAt: `${inDays(5)}T09:00:00+08:00`,
      minutes: 90,
      seats: 2,
      trainerName: '彭医生',
    };
    const { planTrainingSession } = await hospital.data(plan, { input });
    expect(planTrainingSession.userErrors).toEqual([]);
    expect(planTrainingSession.trainingSession).toMatchObject({
      status: 'PLANNED',
      providerUnit: { name: '金银潭医院' },
    });
    session = planTrainingSession.trainingSession.id;
  });

  it('opens it, and volunteers take its two seats; the third is refused and then waits', async () => {
    const { openTrainingSession } = await hospital.data(one('openTrainingSession', 'OpenTrainingSessionInput'), {
      input: { id: session },
    });
    expect(openTrainingSession.trainingSession.status).toBe('OPEN');
    const { volunteers } = await coordinator.data(
      '{ volunteers(first: 3, filter: { level: { eq: CORE } }, orderBy: [{ field: JOINED_ON }]) { nodes { id } } }',
    );
    const enrol = `mutation($input: EnrolInTrainingSessionInput!) { enrolInTrainingSession(input: $input) { trainingEnrolment { status } userErrors { code } } }`;
    const answers = [];
    for (const { id } of [...volunteers.nodes, volunteers.nodes[2]]) {
      const waitIfFull = answers.length === 3;
      const { enrolInTrainingSession } = await coordinator.data(enrol, {
        input: { sessionId: session, volunteerId: id, waitIfFull },
      });
      answers.push(enrolInTrainingSession.trainingEnrolment?.status ?? enrolInTrainingSession.userErrors[0].code);
    }
    expect(answers).toEqual(['ENROLLED', 'ENROLLED', 'SEATS_TAKEN', 'WAITING']);
  });

  it('is not for a school to hold, and a refusal changes nothing', async () => {
    const school = await test.as('school');
    const { holdTrainingSession } = await school.data(one('holdTrainingSession', 'HoldTrainingSessionInput'), {
      input: { id: session },
    });
    expect(holdTrainingSession.userErrors.map(({ code }: { code: string }) => code)).toEqual(['NOT_ALLOWED_HERE']);
    const { trainingSession } = await coordinator.data(`{ trainingSession(id: "${session}") { status version } }`);
    expect(trainingSession.status).toBe('OPEN');
  });

  it('logs what took place with a pasted roster in one step; the committee sees it at once', async () => {
    const input = {
      title: '血压监测',
      topicArea: 'HEALTH',
      heldOn: '2026-03-01',
      minutes: 90,
      trainerName: '彭医生',
      rosterText: '赵永康;潘桂芳;许淑珍',
    };
    const log = `mutation($input: LogTrainingInput!) { logTraining(input: $input) { trainingSession { id status attendedCount } rows { status } userErrors { code } } }`;
    const { logTraining } = await hospital.data(log, { input });
    expect(logTraining.userErrors).toEqual([]);
    expect(logTraining.rows.map(({ status }: { status: string }) => status)).toEqual([
      'RECORDED',
      'RECORDED',
      'RECORDED',
    ]);
    session = logTraining.trainingSession.id;
    const committee = await test.as('committee');
    const { trainingSession } = await committee.data(
      `{ trainingSession(id: "${session}") { title attendedCount providerUnit { name } attendances(orderBy: [{ field: POSITION }]) { nodes { volunteerName } } } }`,
    );
    expect(trainingSession).toEqual({
      title: '血压监测',
      attendedCount: 3,
      providerUnit: { name: '金银潭医院' },
      attendances: { nodes: [{ volunteerName: '赵永康' }, { volunteerName: '潘桂芳' }, { volunteerName: '许淑珍' }] },
    });
  });

  it('keeps its roster from changing once it is locked', async () => {
    const { lockTrainingAttendance } = await hospital.data(
      one('lockTrainingAttendance', 'LockTrainingAttendanceInput'),
      { input: { id: session } },
    );
    expect(lockTrainingAttendance.trainingSession.status).toBe('ATTENDANCE_LOCKED');
    const record = `mutation($input: RecordTrainingAttendanceInput!) { recordTrainingAttendance(input: $input) { trainingSession { id } userErrors { code } } }`;
    const { recordTrainingAttendance } = await hospital.data(record, {
      input: { sessionId: session, rosterText: '余婉清' },
    });
    expect(recordTrainingAttendance.userErrors).not.toEqual([]);
    const { trainingSession } = await coordinator.data(`{ trainingSession(id: "${session}") { attendedCount } }`);
    expect(trainingSession.attendedCount).toBe(3);
  });

  it('is counted by a third party, which sees no name', async () => {
    const thirdParty = test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
    const query = `{ trainingSessions(filter: { providerUnitKind: { eq: HOSPITAL }, status: { in: [HELD, ATTENDANCE_LOCKED, CERTIFICATES_ISSUED] } }) { totalCount }
      trainingSession(id: "${session}") { attendedCount attendances { totalCount nodes { volunteerName masked volunteer { person { fullName } } } } } }`;
    const { trainingSessions, trainingSession } = await thirdParty.data(query);
    expect(trainingSessions.totalCount).toBe(7);
    expect(trainingSession.attendances.totalCount).toBe(3);
    for (const attendance of trainingSession.attendances.nodes) {
      expect(attendance.volunteerName).toBeNull();
      expect(attendance.masked).toContain('volunteerName');
      expect(attendance.volunteer.person.fullName).toBeNull();
    }
  });

  it('is on record: who did what', async () => {
    const { auditEntries } = await coordinator.data(
      `{ auditEntries(filter: { recordId: { eq: "${session}" } }, orderBy: [{ field: AT }]) { nodes { operation actorName } } }`,
    );
    expect(auditEntries.nodes[0]).toMatchObject({ operation: 'INSERT' });
    expect(new Set(auditEntries.nodes.map(({ actorName }: { actorName: string }) => actorName)).size).toBe(1);
  });
});
