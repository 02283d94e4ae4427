/** What `<claim-panel>` says. */
export const claimPanel = {
  claimTitle: 'Is this your record?',
  claimTitleTaken: 'Whose record this is',
  claimWhy:
    'Whoever claims this record ties it to a researcher’s own profile. From then on, others can write to its owner directly.',
  claimSignIn: 'Sign in to claim',
  claimConfirm: 'I am {name}, and this record is about my own work.',
  claimConfirmMissing: 'Tick this first: only the researcher in person can claim the record.',
  claimSubmit: 'Claim this record',
  claimSubmitting: 'Sending the claim',
  claimMinePending: 'Your claim has arrived and is being reviewed.',
  claimMine: 'This record is yours.',
  claimManage: 'Manage your profile',
  claimOther: 'The author has claimed this record.',
  claimOtherOn: 'The author claimed this record on {date}.',
  claimOtherPending: 'A claim on this record is being reviewed.',
} as const;
