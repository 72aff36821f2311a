// Anyone who has the code of a certificate learns whether it holds, and no more of its holder than the masked name. An unknown
// code and a malformed one are answered alike.
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context, Services } from '../../kernel/context.ts';
import { requirePermission } from '../../kernel/mutation.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { Certificate, CertificateKind } from './certificate.entity.ts';
import { sealOf } from './certificate-seal.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';

export const CertificateValidity = enumeration('CertificateValidity', 'Whether a certificate holds today.', {
  VALID: 'It holds.',
  EXPIRED: 'It held until its last day.',
  REVOKED: 'It was revoked.',
});
export type CertificateValidity = ValueOf<typeof CertificateValidity>;

@ObjectType('VerifiedCertificate', { description: 'What the public may know of a certificate.', simpleResolvers: true })
export class VerifiedCertificate {
  @Field(() => CertificateValidity.graphql, { description: 'Whether it holds today.' })
  validity!: CertificateValidity;

  @Field(() => String, { description: 'Its number in the community.' })
  number!: string;

  @Field(() => CertificateKind.graphql, { description: 'What it certifies.' })
  kind!: CertificateKind;

  @Field(() => String, { nullable: true, description: 'Name of the holder with stars; null once they are erased.' })
  maskedName!: string | null;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { description: 'What it certifies, in a sentence.' })
  content!: string;

  @Field(() => LocalDate, { description: 'First day of what it certifies.' })
  periodFrom!: string;

  @Field(() => LocalDate, { description: 'Last day of what it certifies.' })
  periodUntil!: string;

  @Field(() => Int, { description: 'Service on record (minutes).' })
  serviceMinutes!: number;

  @Field(() => Int, { description: 'Training on record (minutes).' })
  trainingMinutes!: number;

  @Field(() => String, { description: 'Who issued it.' })
  issuerName!: string;

  @Field(() => LocalDate, { description: 'Day of issue.' })
  issuedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which it holds; without one it does not expire.',
  })
  expiresOn!: string | null;

  @Field(() => String, { description: 'Seal of what it says; it stands on the paper too.' })
  seal!: string;
}

const mostCharacters = 100;

/** What the public may know of the certificate with a code; null where there is none, or where its seal is broken. */
export async function verify(services: Services, code: string): Promise<VerifiedCertificate | null> {
  const wanted = code.replaceAll('\0', '').slice(0, mostCharacters);
  const em = services.orm.em.fork({
    session: { variables: { 'app.communities': '{}', 'app.certificate_code': wanted } },
  });
  const found = await em.transactional((inside) => inside.findOne(Certificate, { code: wanted }));
  if (!found?.issuedOn || found.seal !== sealOf(services, found)) return null;
  const { number, kind, maskedName, title, content, periodFrom, periodUntil, serviceMinutes, trainingMinutes } = found;
  const { issuerName, issuedOn, expiresOn, seal } = found;
  const validity = validityOf(found, services.clock.today());
  return {
    ...{ validity, number: number!, kind, maskedName: maskedName ?? null, title, content, periodFrom, periodUntil },
    ...{ serviceMinutes, trainingMinutes, issuerName, issuedOn, expiresOn: expiresOn ?? null, seal },
  };
}

function validityOf({ status, expiresOn }: Certificate, today: string): CertificateValidity {
  if (status === 'REVOKED') return 'REVOKED';
  return expiresOn && expiresOn < today ? 'EXPIRED' : 'VALID';
}

const description =
  'Verifies a certificate by the code on it, without sign-in; null where no certificate with this code was issued.';

@Resolver()
export class VerifyCertificateResolver {
  @Query(() => VerifiedCertificate, { nullable: true, description })
  async verifyCertificate(
    @Ctx() ctx: Context,
    @Arg('code', () => String, { description: 'The code, as it stands in the address under the QR code.' })
    code: string,
  ): Promise<VerifiedCertificate | null> {
    requirePermission(ctx, 'certificate.verify');
    return verify(ctx.services, code);
  }
}

export const verifyCertificateOperations = {
  verifyCertificate: { kind: 'query', permission: 'certificate.verify', description },
} as const;
