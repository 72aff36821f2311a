// A certificate that should not hold is revoked, with a reason: before it is issued as after an objection, and afterwards too.
// It stays on record, and its public page says that it does not hold.
import { InputType } from 'type-graphql';
import { workflow } from '../../kernel/workflow.ts';
import { ReasonedInput } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { Credential } from '../people/credential.entity.ts';
import { Certificate } from './certificate.entity.ts';

@InputType('RevokeCertificateInput', { description: 'Which certificate, and why; no names in it.' })
class RevokeCertificateInput extends ReasonedInput {}

export const revokeCertificate = workflow({
  name: 'revokeCertificate',
  description: 'Revokes a certificate, or a request for one; the credential that it stands for is archived with it.',
  may: 'certificate.revoke',
  input: RevokeCertificateInput,
  gives: { certificate: () => Certificate },
  async run(ctx, input) {
    const certificate = await lockStanding(ctx, Certificate, 'certificate.revoke', input);
    const now = ctx.clock.now();
    certificate.revoke(input.reason.trim(), ctx.caller.actorName, now);
    if (certificate.credential) {
      const credential = await ctx.em.findOneOrFail(Credential, certificate.credential.id);
      credential.archivedAt ??= now;
    }
    return { certificate };
  },
});
