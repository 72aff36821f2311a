// An award is withdrawn for a reason: one account proposes it, another confirms it.
import { InputType } from 'type-graphql';
import { workflow } from '../../../kernel/workflow.ts';
import { ReasonedInput } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { Award } from './award.entity.ts';

@InputType('WithdrawAwardInput', { description: 'Which award is withdrawn, and why.' })
class WithdrawAwardInput extends ReasonedInput {}

export const withdrawAward = workflow({
  name: 'withdrawAward',
  description: 'Withdraws an award. The first call proposes it; it holds once a second account has called it too.',
  may: 'award.run',
  input: WithdrawAwardInput,
  gives: { award: () => Award, isConfirmed: () => Boolean },
  gift: { isConfirmed: 'Whether the award is withdrawn now; otherwise a second account has to confirm it.' },
  async run(ctx, input) {
    const award = await lockStanding(ctx, Award, 'award.run', input);
    if (!award.withdrawalProposedBy) {
      award.proposeWithdrawal(ctx.caller.actor, input.reason.trim());
      return { award, isConfirmed: false };
    }
    award.confirmWithdrawal(ctx.caller.actor, ctx.clock.today());
    return { award, isConfirmed: true };
  },
});

@InputType('KeepAwardInput', { description: 'Which award stays although its withdrawal was proposed, and why.' })
class KeepAwardInput extends ReasonedInput {}

export const keepAward = workflow({
  name: 'keepAward',
  description: 'Drops the proposal to withdraw an award before a second account has confirmed it.',
  may: 'award.run',
  input: KeepAwardInput,
  gives: { award: () => Award },
  async run(ctx, input) {
    const award = await lockStanding(ctx, Award, 'award.run', input);
    award.keep();
    return { award };
  },
});
