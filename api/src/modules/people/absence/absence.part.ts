// Leave and return: the absences of volunteers, and what they would leave open.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ModulePart } from '../../../kernel/module.ts';
import type { OpenDuty } from '../../../kernel/open-duty.ts';
import type { Messages } from '../../../kernel/messages.ts';
import { resource } from '../../../kernel/resource/declaration.ts';
import { VolunteerTeam } from '../volunteer-team.entity.ts';
import { VolunteerAbsence } from './volunteer-absence.entity.ts';
import { volunteerDutyOperations, VolunteerDutiesResolver } from './volunteer-duties.resolver.ts';

const term = ['kind', 'from', 'expectedUntil', 'returnedOn', 'levelBefore', 'joinedOn', 'promotedToCoreOn'] as const;

const volunteerAbsences = resource(VolunteerAbsence, {
  plural: 'volunteerAbsences',
  read: ['volunteer', ...term, 'reason', 'returnReason', 'exitTalk', 'handOver', 'community'],
  filter: ['volunteer', ...term, 'volunteer.person', 'volunteer.level', 'community'],
  order: ['from', 'expectedUntil', 'returnedOn', 'kind', 'volunteer.person.fullName'],
  search: ['volunteer.person.searchText'],
  inverse: { volunteer: 'absences' },
  may: { read: 'volunteer.read' },
  self: 'volunteer.person',
});

const zh: Messages = {
  types: {
    VolunteerAbsence: {
      $: '离岗记录',
      volunteer: '志愿者',
      kind: '类型',
      from: '开始日期',
      expectedUntil: '预计截止',
      returnedOn: '返岗日期',
      levelBefore: '离岗前级别',
      joinedOn: '当时加入日期',
      promotedToCoreOn: '当时晋升骨干日期',
      reason: '原因',
      returnReason: '返岗说明',
      exitTalk: '离队谈话',
      handOver: '工作交接',
    },
    Volunteer: { absences: '离岗记录' },
  },
  enumerations: { VolunteerAbsenceKind: { $: '离岗类型', PAUSE: '暂停服务', LEAVE: '离队' } },
  errors: {
    DUTIES_OPEN: '还有 {count} 项工作未交接，请写明由谁接手。',
    ABSENT_ALREADY: '这段时间已有离岗记录。',
  },
};
const en: Messages = {
  types: {},
  enumerations: { VolunteerAbsenceKind: { LEAVE: 'Left' } },
  errors: {
    DUTIES_OPEN: '{count} duties are open; say who takes them over.',
    ABSENT_ALREADY: 'There is an absence at that time already.',
  },
};

export const absencePart: ModulePart = {
  resources: [volunteerAbsences],
  resolvers: [VolunteerDutiesResolver],
  operations: volunteerDutyOperations,
  messages: { 'zh-CN': zh, en },
  constraints: {
    volunteer_absence_once_at_a_time: { code: 'ABSENT_ALREADY', path: ['on'] },
    volunteer_absence_expected: { code: 'ENDS_BEFORE_START', path: ['until'] },
  },
  duties: ledTeams,
  forget: forgetReasons,
};

async function ledTeams(em: EntityManager, volunteerId: string): Promise<readonly OpenDuty[]> {
  const teams = await em.find(VolunteerTeam, { leader: volunteerId, archivedAt: null, status: { $ne: 'DISSOLVED' } });
  return teams.map(({ id, name }) => ({ type: 'VolunteerTeam', id, title: name, on: null }));
}

async function forgetReasons(em: EntityManager, personId: string): Promise<void> {
  await em.execute(
    `update volunteer_absence set reason = '—', return_reason = null, exit_talk = null, hand_over = null
      where volunteer_id in (select id from volunteer where person_id = ?)`,
    [personId],
  );
}
