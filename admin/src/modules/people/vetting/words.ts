// Words about vetting: background checks and when they are due.

export const zh = {
  vetting: {
    title: '背景审查',
    help: '《未成年人保护法》第六十二条：服务未成年人的人员，上岗时和每年都要查询性侵害、虐待、拐卖、暴力伤害记录。',
    record: '登记背景审查',
    recordHelp: '看过查询结果后登记；有效期一年。结果只有能看敏感信息的人看得到。',
    recorded: '已登记背景审查',
    checkedOn: '查询日期',
    issuer: '查询单位',
    offencesHelp: '四项都查过且无记录，才能服务未成年人。',
    past: '已过期（%{smart_count} 人）',
    soon: '60 天内到期（%{smart_count} 人）',
    ranOut: '有效期到 %{on}，已过期，不能安排服务未成年人',
    runsOut: '有效期到 %{on}',
    none: '60 天内没有到期的审查',
    noneAdvice: '要安排志愿者服务未成年人时，在其资料页登记背景审查。',
    counts: '现在可服务未成年人 %{covered} 人；没有有效审查 %{never} 人。',
    showNever: '查看没有审查的志愿者',
    until: '背景审查有效至 %{on}，可服务未成年人',
    missing: '没有有效的背景审查，不能安排服务未成年人',
  },
};

export const en: typeof zh = {
  vetting: {
    title: 'Background checks',
    help: 'Law on the Protection of Minors, article 62: whoever serves children is checked for sexual offence, abuse, trafficking and violence at the start and every year.',
    record: 'Record a background check',
    recordHelp:
      'Record it once you have seen the answer; it holds for a year. What it came to is shown only to those who may read sensitive values.',
    recorded: 'The background check is on record',
    checkedOn: 'Day of the check',
    issuer: 'Checked by',
    offencesHelp: 'Only whoever is clear in all four may serve children.',
    past: 'Run out (%{smart_count})',
    soon: 'Due within 60 days (%{smart_count})',
    ranOut: 'Held until %{on}; they cannot be given a task with children now',
    runsOut: 'Holds until %{on}',
    none: 'No check falls due within 60 days',
    noneAdvice: 'Record a background check on the page of a volunteer who is to serve children.',
    counts: '%{covered} may serve children now; %{never} have no clear check.',
    showNever: 'Show volunteers without one',
    until: 'The background check holds until %{on}; may serve children',
    missing: 'No current background check; cannot be given a task with children',
  },
};
