// Certificates: whoever passed a training of a course that grants a credential receives it, numbered within the community.
import { InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { workflow } from '../../kernel/workflow.ts';
import { monthsAfter } from '../partners/days.ts';
import { OneRecordInput } from '../partners/inputs.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Credential, type CredentialKind } from '../people/credential.entity.ts';
import { takeNumbers } from './certificate-counter.entity.ts';
import { Course } from './course.entity.ts';
import { lockSession } from './session-rows.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

@InputType('IssueTrainingCertificatesInput', { description: 'A training session with a locked roster.' })
class IssueTrainingCertificatesInput extends OneRecordInput {}

export const issueTrainingCertificates = workflow({
  name: 'issueTrainingCertificates',
  description:
    'Grants the credential of the course to everybody on the locked roster who passed, with numbers in one unbroken row a community.',
  may: 'training.run',
  input: IssueTrainingCertificatesInput,
  gives: { trainingSession: () => TrainingSession, trainingAttendances: () => [TrainingAttendance] },
  gift: {
    trainingAttendances:
      'The lines of the roster that earned a credential, each with its credential, in the order of the numbers.',
  },
  async run(ctx, input) {
    const trainingSession = await lockSession(ctx, input);
    trainingSession.issueCertificates();
    const grant = await grantOf(ctx, trainingSession);
    const earners = await earnersOf(ctx, trainingSession);
    if (earners.length === 0) throw new DomainError('NOBODY_PASSED', ['id']);
    await grantTo(ctx, trainingSession, grant, earners);
    return { trainingSession, trainingAttendances: earners };
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
    { orderBy: { position: 'asc', id: 'asc' }, populate: ['volunteer'] },
  );
  return (lines as TrainingAttendance[]).filter((line) => session.isPassedBy(line.result));
}

async function grantTo(
  ctx: Context,
  session: TrainingSession,
  grant: Grant,
  earners: readonly TrainingAttendance[],
): Promise<void> {
  const community = session.community.id;
  const first = await takeNumbers(ctx.em, community, earners.length, ctx.clock.now());
  for (const [index, line] of earners.entries()) {
    const credential = ctx.em.create(Credential, {
      ...grant,
      community,
      person: line.volunteer.getEntity().person.id,
      number: certificateNumber(grant.issuedOn, first + index),
      // Who issues it has seen the roster itself.
      verifiedBy: ctx.caller.actor,
      verifiedOn: grant.issuedOn,
      source: session.title,
    });
    ctx.em.persist(credential);
    ctx.em.assign(line, { credential: credential.id });
  }
}

/** Year of issue and running number: PX-2026-000001. */
function certificateNumber(issuedOn: string, number: number): string {
  return `PX-${issuedOn.slice(0, 4)}-${String(number).padStart(6, '0')}`;
}
