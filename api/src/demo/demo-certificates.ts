// Certificates of the demo: those of one training by a hospital, and one of service that is open to objections.
import type { App } from '../app.ts';
import { asAccount } from './as-account.ts';

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

export async function addCertificates(app: App, coordinator: string): Promise<void> {
  const { send } = await asAccount(app, coordinator, '社区协调员');
  const does = <Data>(name: string, input: Record<string, unknown>, fields: string): Promise<Data> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    return send(
      `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code path message } } }`,
      { input },
    );
  };
  const { trainingSessions } = await send<Found>(session, { title: taught });
  const { id, topicArea, attendances } = trainingSessions.nodes[0]!;
  const course = {
    title: taught,
    topicArea,
    minutes: 120,
    credentialKind: 'TRAINING_CERTIFICATE',
    credentialMonths: 24,
  };
  const { createCourse } = await does<{ createCourse: { course: { id: string } } }>(
    'createCourse',
    course,
    'course { id }',
  );
  await does('updateTrainingSession', { id, patch: { courseId: createCourse.course.id } }, 'trainingSession { id }');
  await does('lockTrainingAttendance', { id }, 'trainingSession { id }');
  await does('issueTrainingCertificates', { id }, 'certificates { id }');
  const service = { volunteerId: attendances.nodes[0]!.volunteerId, from: '2025-01-01', until: '2025-12-31' };
  const { requestServiceCertificate } = await does<{ requestServiceCertificate: { certificate: { id: string } } }>(
    'requestServiceCertificate',
    service,
    'certificate { id }',
  );
  await does('publiciseCertificate', { id: requestServiceCertificate.certificate.id }, 'certificate { id }');
}
