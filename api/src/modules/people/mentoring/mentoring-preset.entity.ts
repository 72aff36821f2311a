// What a community asks of a mentorship, from a day on. A version that holds is never changed: a later one follows it.
import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CommunityRecord } from '../../communities/community-record.ts';

const MentoringPresetSchema = defineEntity({
  name: 'MentoringPreset',
  extends: CommunityRecord,
  comment: 'What a community asks of a mentorship, from a day on.',
  uniques: [{ name: 'mentoring_preset_from', properties: ['community', 'from'] }],
  checks: [
    {
      name: 'mentoring_preset_sane',
      expression: 'minimum_joint_visits >= 0 and minimum_sharings >= 0 and most_newcomers >= 1 and months >= 1',
    },
    { name: 'mentoring_preset_has_items', expression: 'cardinality(checklist) > 0' },
  ],
  properties: {
    from: p.date().groups('S1').comment('First day on which it holds.'),
    checklist: p.string().array().groups('S1').comment('What a newcomer must be able to do, item by item.'),
    minimumJointVisits: p.integer().groups('S1').comment('Joint visits that are needed to pass.'),
    minimumSharings: p.integer().groups('S1').comment('Sharing meetings attended that are needed to pass.'),
    mostNewcomers: p.integer().groups('S1').comment('How many newcomers one mentor guides at most at a time.'),
    months: p.integer().groups('S1').comment('Months after which a mentorship is to be assessed.'),
  },
});
export class MentoringPreset extends MentoringPresetSchema.class {}
MentoringPresetSchema.setClass(MentoringPreset);

export interface PresetValues {
  readonly from: string | null;
  readonly checklist: readonly string[];
  readonly minimumJointVisits: number;
  readonly minimumSharings: number;
  readonly mostNewcomers: number;
  readonly months: number;
}

/** What holds in a community that has never said anything else. */
const initial: PresetValues = {
  from: null,
  checklist: [
    '能独立完成入户问候与需求记录',
    '能发现居家安全隐患并及时上报',
    '了解隐私保护与双人入户规定',
    '能处置突发不适并联系紧急联系人',
    '能与老人、儿童及家属顺畅沟通',
  ],
  minimumJointVisits: 3,
  minimumSharings: 1,
  mostNewcomers: 3,
  months: 6,
};

/** What a community asks on a day. */
export async function presetOn(em: EntityManager, community: string, day: string): Promise<PresetValues> {
  const where = { community, from: { $lte: day }, archivedAt: null };
  return (await em.findOne(MentoringPreset, where, { orderBy: { from: 'desc' } })) ?? initial;
}
