// Certificates of the demo: those of one training by a hospital, and one of service that is open to objections.
import { asAccount, type Deeds, type DemoApp } from './as-account.ts';

interface Found {
  readonly trainingSessions: {
    readonly nodes: readonly {
      readonly id: string;
      readonly topicArea: string;
      readonly attendances: { readonly nodes: readonly { readonly volunteerId: string }[] };
    }[];
  };
}

const taught = '跌倒预防与处置';

const session = `query ($title: String!) { trainingSessions(first: 1, filter: { title: { contains: $title } }) {
  nodes { id topicArea attendances(first: 1, orderBy: [{ field: POSITION }]) { nodes { volunteerId } } } } }`;

export async function addCertificates(app: DemoApp, coordinator: string): Promise<void> {
  const { send, does } = await asAccount(app, coordinator, '社区协调员');
  const { trainingSessions } = await send<Found>(session, { title: taught });
  const { id, topicArea, attendances } = trainingSessions.nodes[0]!;
  const course = {
    title: taught,
    topicArea,
    minutes: 120,
    credentialKind: 'TRAINING_CERTIFICATE',
    credentialMonths: 24,
  };
  const courseId = await does('createCourse', course, 'course');
  await does('updateTrainingSession', { id, patch: { courseId } });
  await does('lockTrainingAttendance', { id });
  await does('issueTrainingCertificates', { id });
  const service = { volunteerId: attendances.nodes[0]!.volunteerId, from: '2025-01-01', until: '2025-12-31' };
  const certificate = await does('requestServiceCertificate', service, 'certificate');
  await does('publiciseCertificate', { id: certificate });
}

const over = `query ($today: LocalDate!) { certificates(first: 50, filter: { status: { eq: PUBLICISED }, publicUntil: { lt: $today } }) { nodes { id } } }`;

/** What was open to objections long enough is issued. */
export async function* issueCertificates(app: DemoApp, coordinator: string): Deeds {
  const { send, does } = await asAccount(app, coordinator, '社区协调员');
  const today = app.services.clock.today();
  const { certificates } = await send<{ certificates: { nodes: readonly { id: string }[] } }>(over, { today });
  for (const { id } of certificates.nodes) yield () => does('issueServiceCertificate', { id });
}
