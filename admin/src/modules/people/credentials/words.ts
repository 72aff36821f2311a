// Words about credentials.

export const zh = {
  credentials: {
    tab: '证书资格',
    add: '登记证书',
    noneAdvice: '看到原件后登记在这里；参加培训发的证书会自动登记。',
    unverified: '还没有核验',
    validity: { SOON: '即将到期', EXPIRED: '已过期' },
    expiresHelp: '长期有效的证书不填。',
    sourceHelp: '怎么得知的，例如：本人出示、某次培训发放',
    verify: '核验原件',
    verifyHelp: '您已看过原件，内容一致。系统会记下您的名字和今天的日期。自己的证书要请别人核验。',
    verified: '已核验',
    isVerified: '已经核验过了。内容修改后需要重新核验。',
    isExpired: '证书已过期，不能核验。请登记换发的新证书。',
    editVerified: '这张证书已核验。除「来源」外，改动任何一项都要重新核验原件。',
  },
};

export const en: typeof zh = {
  credentials: {
    tab: 'Credentials',
    add: 'Enter a credential',
    noneAdvice: 'Enter it once you have seen the original; certificates of trainings appear by themselves.',
    unverified: 'Not verified yet',
    validity: { SOON: 'Expires soon', EXPIRED: 'Expired' },
    expiresHelp: 'Leave it empty if it does not expire.',
    sourceHelp: 'How it came to be known, such as: shown by the holder, granted by a training',
    verify: 'Verify the original',
    verifyHelp:
      'You have seen the original, and it agrees. Your name and today’s date are kept. Somebody else has to verify your own.',
    verified: 'Verified',
    isVerified: 'It was verified. Once it is changed it has to be verified again.',
    isExpired: 'It has expired and cannot be verified. Enter the one that replaces it.',
    editVerified: 'This credential was verified. If anything but its source is changed, it has to be verified again.',
  },
};
