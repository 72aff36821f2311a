// Words of the partners of the programme, beyond the labels of the contract.

export const zh = {
  resources: {
    partnerUnits: {
      name: '共建单位',
      empty: '把医院、学校、社工站等单位登记进来，之后才能签协议、排培训、记录兑现。',
    },
  },
  partners: {
    resourcesHelp: '每项一条，例如：义诊、培训师资、活动场地',
  },
};

export const en: typeof zh = {
  resources: {
    partnerUnits: {
      name: 'Partner unit |||| Partner units',
      empty:
        'Enter the hospitals, schools and social work stations first; then agreements, trainings and deliveries can follow.',
    },
  },
  partners: {
    resourcesHelp: 'One entry each, such as: check-ups, trainers, a room',
  },
};
