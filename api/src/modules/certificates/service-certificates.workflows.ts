// Certificates of service: asked for, open to objections for some days, then issued. What they say is what is on record on the
// day on which they are publicised.
import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { Community } from '../communities/community.entity.ts';
import { daysAfter } from '../partners/days.ts';
import { OneRecordInput, requireCome } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { Person } from '../people/person.entity.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import { takeNumbers } from './certificate-counter.entity.ts';
import { maskedName, newCode, sealOf } from './certificate-seal.ts';
import { Certificate } from './certificate.entity.ts';
import { serviceRecordOf } from './service-record.ts';

const title = '志愿服务记录证明';
const publicDays = 7;

@InputType('RequestServiceCertificateInput', {
  description: 'Whose service is to be certified, and from when until when.',
})
class RequestServiceCertificateInput {
  @IsUUID()
  @Field(() => ID, { description: 'The volunteer.' })
  volunteerId!: string;

  @Field(() => LocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day; not in the future.' })
  until!: string;
}

export const requestServiceCertificate = workflow({
  name: 'requestServiceCertificate',
  description: 'Asks for a certificate of service; one at a time for each person.',
  may: 'certificate.request',
  input: RequestServiceCertificateInput,
  gives: { certificate: () => Certificate },
  async run(ctx, { volunteerId, from, until }) {
    const volunteer = await lockStanding(ctx, Volunteer, 'certificate.request', {
      id: volunteerId,
      path: ['volunteerId'],
    });
    requireCome(ctx, until, ['until']);
    if (until < from) throw new DomainError('ENDS_BEFORE_START', ['until']);
    const personId = volunteer.person.id;
    const { fullName } = await ctx.em.findOneOrFail(Person, personId);
    const record = await serviceRecordOf(ctx, { personId, from, until }, ['from']);
    const certificate = ctx.em.create(Certificate, {
      ...{ kind: 'SERVICE', community: volunteer.community.id, person: personId, title, ...record },
      ...{ holderName: fullName, maskedName: maskedName(fullName!), periodFrom: from, periodUntil: until },
      ...{ issuerName: await issuerOf(ctx, volunteer.community.id), requestedBy: ctx.caller.actor },
    });
    await ctx.em.persist(certificate).flush();
    return { certificate };
  },
});

async function issuerOf(ctx: Context, communityId: string): Promise<string> {
  const { name } = await ctx.em.findOneOrFail(Community, communityId);
  return name;
}

@InputType('PubliciseCertificateInput', { description: 'Which request, and for how long it is open to objections.' })
class PubliciseCertificateInput extends OneRecordInput {
  @Min(1)
  @Max(60)
  @Field(() => Int, {
    defaultValue: publicDays,
    description: 'How long it is open to objections (days), from 1 to 60; 7 is usual.',
  })
  days!: number;
}

export const publiciseCertificate = workflow({
  name: 'publiciseCertificate',
  description: 'Opens to objections what a certificate of service will say; it is drawn anew from the record.',
  may: 'certificate.issue',
  input: PubliciseCertificateInput,
  gives: { certificate: () => Certificate },
  async run(ctx, input) {
    const certificate = await lockStanding(ctx, Certificate, 'certificate.issue', input);
    const today = ctx.clock.today();
    // Today does not count, as not all of it is left.
    certificate.publicise(today, daysAfter(today, input.days));
    const { person, periodFrom: from, periodUntil: until } = certificate;
    Object.assign(certificate, await serviceRecordOf(ctx, { personId: person.id, from, until }, ['id']));
    return { certificate };
  },
});

@InputType('IssueServiceCertificateInput', { description: 'Which certificate, and who answers for it.' })
class IssueServiceCertificateInput extends OneRecordInput {
  @IsOptional()
  @MaxLength(60)
  @Field(() => String, {
    nullable: true,
    description: 'Who answers for it at the community, as printed on it. At most 60 characters.',
  })
  responsibleName?: string | null;

  @IsOptional()
  @MaxLength(80)
  @Field(() => String, {
    nullable: true,
    description: 'How to reach the office that issues it, as printed on it. At most 80 characters.',
  })
  contact?: string | null;
}

export const issueServiceCertificate = workflow({
  name: 'issueServiceCertificate',
  description:
    'Issues a certificate of service once the days for objections are over, with the next number of the year.',
  may: 'certificate.issue',
  input: IssueServiceCertificateInput,
  gives: { certificate: () => Certificate },
  async run(ctx, input) {
    const certificate = await lockStanding(ctx, Certificate, 'certificate.issue', input);
    const issuedOn = ctx.clock.today();
    certificate.responsibleName = input.responsibleName?.trim() || null;
    certificate.contact = input.contact?.trim() || null;
    const series = { communityId: certificate.community.id, prefix: 'FW', issuedOn } as const;
    // A refusal gives the number back, as nothing of the transaction is kept.
    const [number] = await takeNumbers(ctx.em, series, 1, ctx.clock.now());
    certificate.issue({ number: number!, code: newCode(), issuedOn, handlerName: ctx.caller.actorName });
    certificate.seal = sealOf(ctx.services, certificate);
    return { certificate };
  },
});
