// Figures of the partner units and of what they gave.
import type { Figure } from './figure.ts';

export const partnerFigures = {
  PARTNER_UNITS: {
    label: { 'zh-CN': '共建单位', en: 'Partner units' },
    definition: {
      'zh-CN': '登记在册、没有归档的共建单位。',
      en: 'Partner units on record that are not archived.',
    },
    group: 'PARTNERS',
    unit: 'UNITS',
    audience: 'PUBLIC',
    of: 'PartnerUnit',
    filter: {},
  },
  PARTNER_DELIVERIES: {
    label: { 'zh-CN': '共建单位兑现承诺', en: 'Deliveries by partner units' },
    definition: {
      'zh-CN': '共建单位兑现承诺的次数，按兑现日期计；已取消的不算。',
      en: 'Deliveries of what partner units pledged, by their day; cancelled ones do not count.',
    },
    group: 'PARTNERS',
    unit: 'DELIVERIES',
    audience: 'INTERNAL',
    of: 'Delivery',
    filter: { status: { in: ['RECORDED'] } },
    day: 'deliveredOn',
  },
} as const satisfies Record<string, Figure>;
