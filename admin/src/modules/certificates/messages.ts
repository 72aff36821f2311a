// Words of certificates.

export const zh = {
  resources: {
    certificates: {
      name: '证明',
      empty: '还没有证明。培训锁定名单后可以发证；志愿服务记录证明在志愿者的页面上申请。',
    },
  },
  certificates: {
    tab: '证明',
    entries: '依据的记录',
    kinds: { TRAINING: '培训', ACTIVITY: '活动' },
    hours: '%{hours} 小时',
    service: '服务时长',
    training: '培训时长',
    erased: '已注销',
    days: '公示天数',
    from: '从哪天起',
    until: '到哪天止',
    print: '下载 PDF',
    noneAdvice: '需要志愿服务记录证明时，点上面的按钮申请：时长和内容自动取自记录。',
    noneOfTraining: '名单锁定后点“发证”，合格的人就有证明。课程要先写明颁发哪种证书。',
    verify: {
      qr: '核验二维码',
      seal: '防伪码 %{seal}',
      help: '任何人扫码或打开下面的网址，不用登录就能核验这份证明；页面上只显示隐去部分文字的姓名。',
    },
    standing: {
      requested: '已申请。下一步是公示：公示时按当天的记录重新计算时长。',
      publicised: '公示到 %{day}。期满无异议，次日起可以出具；有异议就撤销。',
      revoked: '已撤销：%{reason}（%{by}，%{at}）',
    },
    step: {
      request: '申请服务记录证明',
      requestHelp: '时长和内容自动取自这段时间的活动和培训记录。',
      requested: '已申请',
      publicise: '公示',
      publiciseHelp: '证明内容按当天的记录重新计算后公示，期满才能出具。',
      issue: '出具',
      issueHelp: '编号自动取得。出具后不能更改，只能撤销。',
      revoke: '撤销',
      revokeHelp: '撤销后记录永久保留，核验页面会显示已撤销。原因里不要写姓名。',
    },
    whyNot: {
      publicise: '只有刚申请的证明需要公示。',
      publiciseFirst: '要先公示，期满才能出具。',
      issue: '这份证明已经出具或撤销。',
      stillPublic: '公示期还没有结束。',
      revoke: '这份证明已经撤销。',
      print: '证明还没有出具，没有可下载的文件。',
      printNames: '您的角色看不到持证人的姓名，不能下载。',
    },
  },
};

export const en = {
  resources: {
    certificates: {
      name: 'Certificate |||| Certificates',
      empty:
        'There is no certificate yet. Those of training are issued once its roster is locked; one of service is asked for on the page of the volunteer.',
    },
  },
  certificates: {
    tab: 'Certificates',
    entries: 'On record',
    kinds: { TRAINING: 'Training', ACTIVITY: 'Activity' },
    hours: '%{hours} h',
    service: 'Service',
    training: 'Training',
    erased: 'Erased',
    days: 'Days for objections',
    from: 'From',
    until: 'Until',
    print: 'Download PDF',
    noneAdvice: 'Ask for a certificate of service with the button above: hours and content are taken from the record.',
    noneOfTraining:
      'Once the roster is locked, issue the certificates: those who passed receive one. The course must say what it grants.',
    verify: {
      qr: 'QR code for verification',
      seal: 'Seal %{seal}',
      help: 'Anyone can scan the code or open the address to verify this certificate without signing in; the page shows the name with stars.',
    },
    standing: {
      requested: 'Requested. Next it is publicised; the hours are drawn anew from the record on that day.',
      publicised: 'Open to objections until %{day}. It can be issued on the day after; after an objection, revoke it.',
      revoked: 'Revoked: %{reason} (%{by}, %{at})',
    },
    step: {
      request: 'Request certificate of service',
      requestHelp: 'Hours and content are taken from the activities and trainings on record in this time.',
      requested: 'Requested',
      publicise: 'Publicise',
      publiciseHelp:
        'What it will say is drawn anew from the record and opened to objections; it is issued afterwards.',
      issue: 'Issue',
      issueHelp: 'The number is given by itself. Once issued it cannot be changed, only revoked.',
      revoke: 'Revoke',
      revokeHelp: 'It stays on record for ever, and its public page says that it was revoked. No names in the reason.',
    },
    whyNot: {
      publicise: 'Only a request can be publicised.',
      publiciseFirst: 'It has to be publicised first.',
      issue: 'This certificate was issued or revoked already.',
      stillPublic: 'Objections can still be made.',
      revoke: 'This certificate was revoked already.',
      print: 'It is not issued yet, so there is no paper.',
      printNames: 'Your role does not see the name of the holder, so it cannot be downloaded.',
    },
  },
};
