// Words of the partners of the programme.

export const zh = {
  resources: {
    partnerUnits: {
      name: '共建单位',
      empty: '把医院、学校、社工站等单位登记进来，之后才能签协议、排培训、记录兑现。',
      fields: {
        name: '单位名称',
        kind: '类别',
        joinedOn: '加入日期',
        resources: '可提供的资源',
        note: '备注',
        communityId: '社区',
        createdAt: '登记时间',
      },
    },
  },
  enums: {
    PartnerUnitKind: {
      HOSPITAL: '医院',
      SCHOOL: '学校',
      UNIVERSITY: '高校',
      SOCIAL_WORK_AGENCY: '社会工作机构',
      GOVERNMENT_BODY: '政府部门',
      POLICE: '公安派出所',
      COMPANY: '企业',
      MERCHANT: '商户',
      FOUNDATION: '基金会',
      COMMUNITY_ORGANISATION: '社区社会组织',
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
      empty: 'Enter the hospitals, schools and social work stations first; then agreements, trainings and deliveries can follow.',
      fields: {
        name: 'Name',
        kind: 'Kind',
        joinedOn: 'Joined on',
        resources: 'What it can give',
        note: 'Note',
        communityId: 'Community',
        createdAt: 'Entered',
      },
    },
  },
  enums: {
    PartnerUnitKind: {
      HOSPITAL: 'Hospital',
      SCHOOL: 'School',
      UNIVERSITY: 'University',
      SOCIAL_WORK_AGENCY: 'Social work agency',
      GOVERNMENT_BODY: 'Government body',
      POLICE: 'Police',
      COMPANY: 'Company',
      MERCHANT: 'Merchant',
      FOUNDATION: 'Foundation',
      COMMUNITY_ORGANISATION: 'Community organisation',
    },
  },
  partners: {
    resourcesHelp: 'One entry each, such as: check-ups, trainers, a room',
  },
};
