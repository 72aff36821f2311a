// A call for volunteers is published and closed.
import { InputType } from 'type-graphql';
import { workflow } from '../../../kernel/workflow.ts';
import { OneRecordInput, ReasonedInput } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { RecruitmentCall } from './recruitment-call.entity.ts';

@InputType('PublishRecruitmentCallInput', { description: 'Which call is published.' })
class PublishRecruitmentCallInput extends OneRecordInput {}

export const publishRecruitmentCall = workflow({
  name: 'publishRecruitmentCall',
  description: 'Publishes a call with its statement of risks; from then on everybody can read it.',
  may: 'recruitment.run',
  input: PublishRecruitmentCallInput,
  gives: { recruitmentCall: () => RecruitmentCall },
  async run(ctx, input) {
    const recruitmentCall = await lockStanding(ctx, RecruitmentCall, 'recruitment.run', input);
    recruitmentCall.publish(ctx.clock.today());
    return { recruitmentCall };
  },
});

@InputType('CloseRecruitmentCallInput', { description: 'Which call is closed, and why.' })
class CloseRecruitmentCallInput extends ReasonedInput {}

export const closeRecruitmentCall = workflow({
  name: 'closeRecruitmentCall',
  description: 'Closes a call; applications that have come in are still decided.',
  may: 'recruitment.run',
  input: CloseRecruitmentCallInput,
  gives: { recruitmentCall: () => RecruitmentCall },
  async run(ctx, input) {
    const recruitmentCall = await lockStanding(ctx, RecruitmentCall, 'recruitment.run', input);
    recruitmentCall.close(input.reason.trim());
    return { recruitmentCall };
  },
});
