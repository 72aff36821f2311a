// The ledger of partner units that a community keeps: one row a unit, with the person to turn to.
import { column, ledger } from '../platform/imports/columns.ts';
import { localDate } from '../platform/imports/parse-date.ts';
import { phone } from '../platform/imports/parse-identity.ts';
import { choice, list, personName, text } from '../platform/imports/parse-text.ts';

export const partnerUnitLedger = ledger({
  name: 'partnerUnits',
  label: { zh: '共建单位', en: 'Partner units' },
  columns: {
    name: column(text({ max: 80 }), {
      headers: ['单位名称', '共建单位', '单位', '机构名称', 'name'],
      label: { zh: '单位名称', en: 'Name' },
      pii: 'S1',
      required: true,
      example: '青石桥医院',
    }),
    kind: column(
      choice({
        HOSPITAL: ['医院', '社区卫生服务中心', '诊所'],
        SCHOOL: ['学校', '小学', '中学', '幼儿园'],
        UNIVERSITY: ['高校', '大学', '学院'],
        SOCIAL_WORK_AGENCY: ['社工机构', '社工站'],
        GOVERNMENT_BODY: ['机关党组织', '机关', '政府部门', '党组织'],
        POLICE: ['派出所', '公安'],
        COMPANY: ['企业', '公司'],
        MERCHANT: ['商户', '商家'],
        FOUNDATION: ['基金会', '慈善组织'],
        COMMUNITY_ORGANISATION: ['居民组织', '社会组织', '自治组织'],
      }),
      { headers: ['单位类型', '类型', '类别', 'kind'], label: { zh: '单位类型', en: 'Kind' }, pii: 'S1', required: true, example: '医院' },
    ),
    contactName: column(personName(), {
      headers: ['联系人', '联系人姓名', 'contact'],
      label: { zh: '联系人', en: 'Contact' },
      pii: 'S2',
      example: '周明',
    }),
    contactPhone: column(phone({ fixedLines: true }), {
      headers: ['联系电话', '联系人电话', '电话', '手机号', 'phone'],
      label: { zh: '联系电话', en: 'Phone' },
      pii: 'S3',
      example: '19900000001',
    }),
    // 每周四、周日上门服务 is one entry: only semicolons part them.
    resources: column(list(';；', { max: 100, maxEntry: 200 }), {
      headers: ['资源清单', '资源', '可提供资源', 'resources'],
      label: { zh: '资源清单', en: 'Resources' },
      pii: 'S1',
      example: '健康培训;就医绿色通道',
    }),
    joinedOn: column(localDate(), {
      headers: ['加入日期', '共建日期', '签约日期', 'joined on'],
      label: { zh: '加入日期', en: 'Joined on' },
      pii: 'S1',
      example: '2025-01-18',
    }),
  },
  key: ['name'],
  check: ({ contactName, contactPhone }, refuse) => {
    if (contactPhone && !contactName) refuse('contactName', 'CELL_REQUIRED');
  },
});
