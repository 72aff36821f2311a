// Words of resolutions, beyond the labels of the contract.

export const zh = {
  resources: {
    resolutions: {
      name: '议定事项',
      empty: '议定事项在会议页面上形成：打开一次达到法定人数的会议，在议题下点“形成议定事项”。',
    },
  },
  resolutions: {
    way: '办理进程',
    overdue: '已逾期',
    overdueTitle: '逾期的议定事项',
    make: '形成议定事项',
    makeHelp: '谁在什么时候之前做什么；完成后由另一个席位核实。',
    made: '议定事项已形成',
    textHelp: '写成一句能检查的话，例如：更换 3 号楼的充电插座',
    proofHelp: '怎样看出已经完成，例如验收单、照片的编号和存放处；不要写个人信息',
    ownerAndDue: '%{owner}，期限 %{day}',
    verifiedOn: '%{day} 核实',
    owner: { title: '责任方', seat: '委员会席位', unit: '共建单位', person: '个人' },
    board: {
      title: '议定事项看板',
      asList: '全部列表',
      none: { OPEN: '没有进行中的事项。', DONE: '没有待核实的事项。', VERIFIED: '还没有核实的事项。' },
    },
    step: {
      report: '报告完成',
      reportHelp: '写明完成的证明，之后由另一个席位核实。',
      verify: '核实',
      verifyHelp: '您以自己的席位核实事项确已完成。责任方的席位和报告人不能核实。',
      change: '调整期限',
      changeHelp: '改期须写明原因。',
      reopen: '重新打开',
      reopenHelp: '事项没有真正完成时重新打开，写明原因。',
    },
    whyNot: {
      notOpen: '事项不在进行中。',
      notDone: '事项还没有报告完成，或已经核实。',
      notReopen: '只有已报告完成或已核实的事项可以重新打开。',
      reporter: '完成是您报告的，须由别人核实。',
      owner: '须由责任方以外的席位核实。',
    },
  },
};

export const en: typeof zh = {
  resources: {
    resolutions: {
      name: 'Resolution |||| Resolutions',
      empty: 'Resolutions are made on the page of a meeting with a quorum: press "Make a resolution" under an item.',
    },
  },
  resolutions: {
    way: 'Way of the resolution',
    overdue: 'Overdue',
    overdueTitle: 'Overdue resolutions',
    make: 'Make a resolution',
    makeHelp: 'Who does what by when; another seat verifies it once it is done.',
    made: 'The resolution is made',
    textHelp: 'A sentence that can be checked, such as: replace the charging sockets of building 3',
    proofHelp: 'What shows that it is done, such as the number and place of a receipt or photo; no personal data',
    ownerAndDue: '%{owner}, due %{day}',
    verifiedOn: 'Verified %{day}',
    owner: { title: 'Owner', seat: 'Seat of the committee', unit: 'Partner unit', person: 'Person' },
    board: {
      title: 'Board of resolutions',
      asList: 'Whole list',
      none: {
        OPEN: 'No resolution is open.',
        DONE: 'No resolution waits for verification.',
        VERIFIED: 'No resolution is verified yet.',
      },
    },
    step: {
      report: 'Report done',
      reportHelp: 'Say what shows that it is done; another seat then verifies it.',
      verify: 'Verify',
      verifyHelp: 'You verify for your seat that it is done. Neither the owner’s seat nor who reported it can do so.',
      change: 'Change the due date',
      changeHelp: 'Another due date needs a reason.',
      reopen: 'Open again',
      reopenHelp: 'When it is not done after all; say why.',
    },
    whyNot: {
      notOpen: 'The resolution is not open.',
      notDone: 'It is not reported done, or is verified already.',
      notReopen: 'Only what was reported done or verified can be opened again.',
      reporter: 'You reported it done; somebody else verifies it.',
      owner: 'Another seat than the owner’s verifies it.',
    },
  },
};
