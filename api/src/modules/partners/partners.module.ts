// Partner units, what was agreed with them, what they promised and what they delivered.
import { module } from '../../kernel/module.ts';
import { permissions } from '../../kernel/permission.ts';
import { resource } from '../../kernel/resource/declaration.ts';
import { PartnerUnit } from './partner-unit.entity.ts';

const partnerUnits = resource(PartnerUnit, {
  plural: 'partnerUnits',
  read: ['name', 'kind', 'joinedOn', 'resources', 'note', 'community'],
  create: ['name', 'kind', 'joinedOn', 'resources', 'note', 'community'],
  update: ['name', 'kind', 'joinedOn', 'resources', 'note'],
  filter: ['name', 'kind', 'joinedOn', 'resources', 'community', 'community.name'],
  order: ['name', 'kind', 'joinedOn', 'community.name'],
  search: ['searchText'],
  inverse: { community: 'partnerUnits' },
  may: { read: 'partner.read', create: 'partner.write', update: 'partner.write', archive: 'partner.write' },
});

export const partnersModule = module({
  name: 'partners',
  resources: [partnerUnits],
  permissions: permissions({
    'partner.read': { description: 'Read partner units.', community: ['X'], key: 'partner:read' },
    'partner.write': { description: 'Write partner units.', community: ['X'] },
    'node.read': { description: 'x', anyone: true },
    'personal.read': { description: 'x' },
    'sensitive.read': { description: 'x' },
  }),
  messages: {
    'zh-CN': { types: { PartnerUnit: { $: '共建单位', name: '名称', kind: '类型', joinedOn: '加入日期', resources: '资源', note: '备注' }, Community: {partnerUnits: '共建单位'} }, enumerations: { PartnerUnitKind: { $: '类型', HOSPITAL: '医院', SCHOOL: '学校', UNIVERSITY: '高校', SOCIAL_WORK_AGENCY: '社工机构', GOVERNMENT_BODY: '政府', POLICE: '公安', COMPANY: '企业', MERCHANT: '商户', FOUNDATION: '基金会', COMMUNITY_ORGANISATION: '社会组织' }, AuditOperation: { $: 'a', INSERT: 'a', UPDATE: 'b', DELETE: 'c' } }, errors: {} },
    en: { types: {}, enumerations: {}, errors: {} },
  },
});
