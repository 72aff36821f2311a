// The ledger of the annual selections that a community keeps: one row an award.
import { column, ledger } from '../../platform/imports/columns.ts';
import { integer } from '../../platform/imports/parse-number.ts';
import { personName, text, yesNo } from '../../platform/imports/parse-text.ts';

export const awardLedger = ledger({
  name: 'awards',
  label: { zh: '年度评优', en: 'Annual awards' },
  columns: {
    year: column(integer({ min: 2000, max: 2100, units: ['年', '年度'] }), {
      headers: ['年度', '评优年度', '年份', 'year'],
      label: { zh: '年度', en: 'Year' },
      pii: 'S1',
      required: true,
    }),
    awardTitle: column(text({ max: 80 }), {
      headers: ['奖项', '荣誉称号', '评优类别', '奖项名称', 'award'],
      label: { zh: '奖项', en: 'Award' },
      pii: 'S1',
      required: true,
    }),
    volunteerName: column(personName(), {
      headers: ['志愿者', '姓名', '获奖人', '志愿者姓名', 'volunteer'],
      label: { zh: '志愿者', en: 'Volunteer' },
      pii: 'S2',
      required: true,
    }),
    phoneTail: column(text({ max: 4 }), {
      headers: ['手机尾号', '尾号', 'phone tail'],
      label: { zh: '手机尾号', en: 'Phone tail' },
      pii: 'S2',
    }),
    isSilver: column(yesNo(), {
      headers: ['是否银发志愿者', '银发志愿者', '是否银发', 'silver'],
      label: { zh: '是否银发志愿者', en: 'Silver volunteer' },
      pii: 'S1',
    }),
  },
  key: ['volunteerName', 'year', 'awardTitle', 'phoneTail'],
});
