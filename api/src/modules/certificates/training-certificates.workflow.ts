// Certificates of training: whoever passed a training of a course that grants a credential receives both, numbered within the
// community and the year. The roster was open to objections until it was locked, so they are issued at once.
import { InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { workflow } from '../../kernel/workflow.ts';
import { monthsAfter } from '../partners/days.ts';
import { OneRecordInput } from '../partners/inputs.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Credential, type CredentialKind } from '../people/credential.entity.ts';
import { Course } from '../training/course.entity.ts';
import { lockSession } from '../training/session-rows.ts';
import { TrainingAttendance } from '../training/training-attendance.entity.ts';
import { TrainingSession } from '../training/training-session.entity.ts';
import { takeNumbers } from './certificate-counter.entity.ts';
import { maskedName, newCode, sealOf } from './certificate-seal.ts';
import { Certificate } from './certificate.entity.ts';

@InputType('IssueTrainingCertificatesInput', { description: 'A training session with a locked roster.' })
class IssueTrainingCertificatesInput extends OneRecordInput {}

export const issueTrainingCertificates = workflow({
  name: 'issueTrainingCertificates',
  description:
    'Grants the credential of the course, with a certificate, to everybody on the locked roster who passed; the numbers of a community and a year form one unbroken row.',
  may: 'training.run',
  input: IssueTrainingCertificatesInput,
  gives: {
    trainingSession: () => TrainingSession,
    trainingAttendances: () => [TrainingAttendance],
    certificates: () => [Certificate],
  },
  gift: {
    trainingAttendances:
      'The lines of the roster that earned a credential, each with its credential, in the order of the numbers.',
    certificates: 'The certificates, in the same order.',
  },
  async run(ctx, input) {
    const trainingSession = await lockSession(ctx, input);
    trainingSession.issueCertificates();
    const grant = await grantOf(ctx, trainingSession);
    const earners = await earnersOf(ctx, trainingSession);
    if (earners.length === 0) throw new DomainError('NOBODY_PASSED', ['id']);
    const certificates = await grantTo(ctx, trainingSession, grant, earners);
    return { trainingSession, trainingAttendances: earners, certificates };
  },
});

interface Grant {
  readonly kind: CredentialKind;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly expiresOn: string | null;
}

async function grantOf(ctx: Context, session: TrainingSession): Promise<Grant> {
  const course = session.course ? await ctx.em.findOneOrFail(Course, session.course.id) : null;
  if (!course?.credentialKind) throw new DomainError('COURSE_GRANTS_NOTHING', ['id']);
  const unit = await ctx.em.findOneOrFail(PartnerUnit, session.providerUnit.id);
  const issuedOn = ctx.clock.today();
  const expiresOn = course.credentialMonths == null ? null : monthsAfter(issuedOn, course.credentialMonths);
  return { kind: course.credentialKind, issuer: unit.name, issuedOn, expiresOn };
}

/** The lines that earn a credential, in the order of the roster. */
async function earnersOf(ctx: Context, session: TrainingSession): Promise<TrainingAttendance[]> {
  const lines = await ctx.em.find(
    TrainingAttendance,
    { session: session.id, archivedAt: null, volunteer: { person: { erasedAt: null } } },
    { orderBy: { position: 'asc', id: 'asc' }, populate: ['volunteer.person'] },
  );
  return (lines as TrainingAttendance[]).filter((line) => session.isPassedBy(line.result));
}

async function grantTo(
  ctx: Context,
  session: TrainingSession,
  grant: Grant,
  earners: readonly TrainingAttendance[],
): Promise<Certificate[]> {
  const series = { communityId: session.community.id, prefix: 'PX', issuedOn: grant.issuedOn } as const;
  const numbers = await takeNumbers(ctx.em, series, earners.length, ctx.clock.now());
  return earners.map((line, index) => grantOne(ctx, session, grant, line, numbers[index]!));
}

function grantOne(
  ctx: Context,
  session: TrainingSession,
  grant: Grant,
  line: TrainingAttendance,
  number: string,
): Certificate {
  const { caller, em } = ctx;
  const community = session.community.id;
  const person = line.volunteer.getEntity().person.getEntity();
  // Who issues it has seen the roster itself.
  const verified = { verifiedBy: caller.actor, verifiedOn: grant.issuedOn, source: session.title };
  const credential = em.create(Credential, { ...grant, ...verified, community, person: person.id, number });
  em.persist(credential);
  em.assign(line, { credential: credential.id });
  const certificate = em.create(Certificate, {
    ...{ kind: 'TRAINING', status: 'ISSUED', community, number, code: newCode(), person: person.id },
    ...{ holderName: person.fullName, maskedName: maskedName(person.fullName!), title: session.title },
    content: contentOf(session, line),
    ...{ periodFrom: session.heldOn, periodUntil: session.heldOn, trainingMinutes: line.minutes },
    entries: [{ kind: 'TRAINING', on: session.heldOn, title: session.title, minutes: line.minutes }],
    ...{
      issuerUnit: session.providerUnit.id,
      issuerName: grant.issuer,
      responsibleName: session.trainerName?.slice(0, 60),
    },
    ...{ handlerName: caller.actorName, requestedBy: caller.actor },
    ...{ issuedOn: grant.issuedOn, expiresOn: grant.expiresOn, credential: credential.id, attendance: line.id },
  });
  certificate.seal = sealOf(ctx.services, certificate);
  em.persist(certificate);
  return certificate;
}

/** In the language of the paper, which is Chinese. */
function contentOf(session: TrainingSession, line: TrainingAttendance): string {
  const end = line.result === 'PASSED' ? '考核合格' : '完成全部课程';
  return `参加“${session.title}”培训 ${line.minutes} 分钟，${end}。`;
}
