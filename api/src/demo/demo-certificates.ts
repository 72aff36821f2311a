// Certificates of the demo: those of the first training by a hospital, and one of service that is open to objections.
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

const firstOfHospital = `{ trainingSessions(first: 1, filter: { providerUnitKind: { eq: HOSPITAL } }, orderBy: [{ field: HELD_ON }]) {
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
  const session = (await send<Found>(firstOfHospital)).trainingSessions.nodes[0]!;
  const { id, topicArea } = session;
  const course = {
    title: '心肺复苏与海姆立克急救法',
    topicArea,
    minutes: 120,
    credentialKind: 'FIRST_AID',
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
  const service = { volunteerId: session.attendances.nodes[0]!.volunteerId, from: '2025-01-01', until: '2025-12-31' };
  const { requestServiceCertificate } = await does<{ requestServiceCertificate: { certificate: { id: string } } }>(
    'requestServiceCertificate',
    service,
    'certificate { id }',
  );
  await does('publiciseCertificate', { id: requestServiceCertificate.certificate.id }, 'certificate { id }');
}
