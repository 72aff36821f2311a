// Words of awards, beyond the labels of the contract.

export const zh = {
  resources: {
    awards: { name: '获奖名单', empty: '还没有公布过评选结果。先在“年度评选”里办一轮，公示期满后公布。' },
  },
  awards: {
    isWithdrawn: '这项荣誉已经撤销。',
    isProposed: '有人提议撤销，等另一个人确认。原因：%{reason}',
    proposeWithdrawal: '提议撤销',
    proposeWithdrawalHelp: '要由另一个人确认后才撤销。',
    confirmWithdrawal: '确认撤销',
    confirmWithdrawalHelp: '另一个人已经提议；您确认后荣誉就撤销。提议的人不能自己确认。',
    keep: '不撤销',
    keepHelp: '放弃撤销的提议，荣誉保留。',
  },
};

export const en: typeof zh = {
  resources: {
    awards: {
      name: 'Award |||| Awards',
      empty: 'No result has been published yet. Run a selection first; it is published after its days of objection.',
    },
  },
  awards: {
    isWithdrawn: 'This award was withdrawn.',
    isProposed: 'Somebody proposed to withdraw it; another has to confirm. Reason: %{reason}',
    proposeWithdrawal: 'Propose to withdraw',
    proposeWithdrawalHelp: 'It is withdrawn once somebody else has confirmed it.',
    confirmWithdrawal: 'Confirm the withdrawal',
    confirmWithdrawalHelp: 'Somebody else proposed it; with your word it holds. Whoever proposed it cannot confirm it.',
    keep: 'Keep it',
    keepHelp: 'Drops the proposal; the award stays.',
  },
};
