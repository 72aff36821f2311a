// Words of the figures: what each counts, in which unit.

export const zh = {
  insights: {
    impact: {
      title: '成效',
      help: '每个数字都写明口径和单位，点“查看这些记录”就是它数的那些记录，一条不多，一条不少。',
      period: '培训的时间',
      allTime: '全部时间',
      year: '%{year} 年',
      now: '目前',
      records: '查看这些记录',
      recordsOf: '查看这些记录：%{name}',
    },
    group: { training: '培训', people: '志愿者与队伍', partners: '共建单位' },
    unit: { sessions: '场', personTimes: '人次', people: '人', teams: '支', units: '家' },
    figure: {
      hospitalSessions: {
        name: '医院办的培训',
        definition: '主办单位是医院、已经举办的培训场次；计划中和已取消的不算。',
      },
      hospitalAttendances: {
        name: '医院培训到训',
        definition: '医院办的培训中到训的人次；一个人参加两场算两人次，缺席的不算。',
      },
      agencySessions: {
        name: '社工机构办的培训',
        definition: '主办单位是社会工作机构、已经举办的培训场次；计划中和已取消的不算。',
      },
      agencyAttendances: {
        name: '社工机构培训到训',
        definition: '社会工作机构办的培训中到训的人次；一个人参加两场算两人次，缺席的不算。',
      },
      allSessions: { name: '全部培训', definition: '所有主办单位已经举办的培训场次。' },
      allAttendances: { name: '全部到训', definition: '所有已举办培训中到训的人次，缺席的不算。' },
      volunteers: {
        name: '在册志愿者',
        definition: '新、普通、骨干和暂停的志愿者；申请中、审核中、已退出和被禁止的不算。',
      },
      coreVolunteers: { name: '骨干志愿者', definition: '级别为骨干的志愿者，暂停的不算。' },
      silverVolunteers: { name: '银龄志愿者', definition: '在册志愿者中登记为银龄的人。' },
      teams: { name: '志愿服务队', definition: '已备案或活动中的志愿服务队，解散的不算。' },
      partnerUnits: { name: '共建单位', definition: '登记在册、没有归档的共建单位。' },
    },
  },
};

export const en: typeof zh = {
  insights: {
    impact: {
      title: 'Impact',
      help: 'Every figure says what it counts and in which unit; its link leads to the very records that it counts, no more and no fewer.',
      period: 'Trainings of',
      allTime: 'all time',
      year: '%{year}',
      now: 'at present',
      records: 'See these records',
      recordsOf: 'See these records: %{name}',
    },
    group: { training: 'Training', people: 'Volunteers and teams', partners: 'Partner units' },
    unit: { sessions: 'sessions', personTimes: 'person-times', people: 'people', teams: 'teams', units: 'units' },
    figure: {
      hospitalSessions: {
        name: 'Trainings by hospitals',
        definition: 'Sessions held whose provider is a hospital; planned and cancelled ones do not count.',
      },
      hospitalAttendances: {
        name: 'Attended at hospitals',
        definition:
          'Person-times at trainings by hospitals: who attends two counts twice, who was absent does not count.',
      },
      agencySessions: {
        name: 'Trainings by social work agencies',
        definition: 'Sessions held whose provider is a social work agency; planned and cancelled ones do not count.',
      },
      agencyAttendances: {
        name: 'Attended at social work agencies',
        definition:
          'Person-times at trainings by social work agencies: who attends two counts twice, who was absent does not count.',
      },
      allSessions: { name: 'All trainings', definition: 'Sessions held by any provider.' },
      allAttendances: {
        name: 'Attended in all',
        definition: 'Person-times at all trainings held; who was absent does not count.',
      },
      volunteers: {
        name: 'Volunteers',
        definition:
          'New, ordinary, core and paused volunteers; applicants, those in vetting, those who left or are barred do not count.',
      },
      coreVolunteers: { name: 'Core volunteers', definition: 'Volunteers at level core; paused ones do not count.' },
      silverVolunteers: { name: 'Silver volunteers', definition: 'Those of the volunteers who are marked as silver.' },
      teams: { name: 'Volunteer teams', definition: 'Teams that are filed or active; dissolved ones do not count.' },
      partnerUnits: { name: 'Partner units', definition: 'Partner units on record that are not archived.' },
    },
  },
};
