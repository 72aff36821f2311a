// To order a report of the figures.
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DomainError } from '../../../kernel/domain-error.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { ImpactReport, ImpactReportFormat } from './impact-report.entity.ts';
import { reportTask } from './make-report.ts';

@InputType('StartImpactReportInput', { description: 'Which figures to make into a report, and in which form.' })
export class StartImpactReportInput {
  @IsUUID()
  @Field(() => ID, { description: 'The community.' })
  communityId!: string;
  @Field(() => LocalDate, { nullable: true, description: 'First day of the period; left out, it has no beginning.' })
  from?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the period; left out, it has no end.' })
  to?: string | null;
  @Field(() => ImpactReportFormat.graphql, { description: 'In which form.' })
  format!: ImpactReportFormat;
}

export const startImpactReport = workflow({
  name: 'startImpactReport',
  description:
    'Has a report made of the figures of a period, with the committee, pledges and deliveries, and resolutions, in the language of the request. A job makes it; its file can be fetched for a day.',
  may: 'impact.report',
  input: StartImpactReportInput,
  gives: { impactReport: () => ImpactReport },
  async run(ctx, { communityId, from = null, to = null, format }) {
    if (!ctx.caller.communities('impact.report').includes(communityId))
      throw new DomainError('NOT_FOUND', ['communityId'], { type: 'Community.$' });
    if (from !== null && to !== null && from > to) throw new DomainError('PERIOD_BACKWARDS', ['to'], { from, to });
    const { actorName: startedByName } = ctx.caller;
    const facts = { community: communityId, from, to, format, language: ctx.locale, startedByName };
    const impactReport = ctx.em.create(ImpactReport, facts);
    const order = JSON.stringify({ reportId: impactReport.id, communityId });
    await ctx.em.execute('select graphile_worker.enqueue(?, ?::json, ?)', [reportTask, order, impactReport.id]);
    return { impactReport };
  },
});
