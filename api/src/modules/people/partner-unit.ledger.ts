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
      headers: ['单位名称', '共建单位', '单位', '机构名称', 'unit name'],
      label: { zh: '单位名称', en: 'Name' },
      pii: 'S1',
      required: true,
    }),
    kind: column(
      choice({
        HOSPITAL: ['医院', '社区卫生服务中心', '卫生院', '诊所', '医疗机构'],
        SCHOOL: ['学校', '小学', '中学', '幼儿园', '中小学'],
        UNIVERSITY: ['高校', '大学', '学院', '高等院校'],
        SOCIAL_WORK_AGENCY: ['社工机构', '社工站', '社会工作机构', '社工组织'],
        GOVERNMENT_BODY: ['机关', '机关党组织', '党组织', '党支部', '政府部门', '机关单位', '事业单位'],
        POLICE: ['公安', '派出所', '公安机关'],
        COMPANY: ['企业', '公司', '物业', '物业公司'],
        MERCHANT: ['商户', '商家', '店铺', '爱心商家'],
        FOUNDATION: ['基金会', '慈善组织', '慈善会'],
        COMMUNITY_ORGANISATION: ['社会组织', '社区社会组织', '居民组织'],
      }),
      { headers: ['单位类型', '类型', '类别', '单位性质'], label: { zh: '单位类型', en: 'Kind' }, pii: 'S1', required: true },
    ),
    contactName: column(personName(), {
      headers: ['联系人', '联系人姓名', '对接人', '负责人'],
      label: { zh: '联系人', en: 'Contact' },
      pii: 'S2',
    }),
    contactPhone: column(phone({ fixedLines: true }), {
      headers: ['联系电话', '联系人电话', '电话', '手机号', '联系方式'],
      label: { zh: '联系电话', en: 'Phone' },
      pii: 'S3',
    }),
    // 每周四、周日上门服务 is one entry: only semicolons part them.
    resources: column(list(';；', { max: 30, maxEntry: 80 }), {
      headers: ['资源清单', '资源', '可提供资源', '服务内容'],
      label: { zh: '资源清单', en: 'What it gives' },
      pii: 'S1',
    }),
    joinedOn: column(localDate({ notInFuture: true }), {
      headers: ['加入日期', '共建日期', '签约日期', '加入时间'],
      label: { zh: '加入日期', en: 'Joined on' },
      pii: 'S1',
    }),
    note: column(text({ max: 2000 }), { headers: ['备注', '说明'], label: { zh: '备注', en: 'Note' }, pii: 'S1' }),
  },
  key: ['name'],
  check: ({ contactName, contactPhone }, refuse) => {
    // A phone number alone reaches nobody by name.
    if (contactPhone && !contactName) refuse('contactName', 'CELL_REQUIRED');
  },
});
