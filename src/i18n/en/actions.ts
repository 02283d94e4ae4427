/** What following, claiming and inviting have in common, and why one of them failed. */
export const actions = {
  signIn: 'Sign in',
  signInNowhere: 'Signing in is not possible from this page.',
  signInAgain: 'You have been signed out. Sign in again; what you wrote stays here.',
  opensWindow: 'Opens a window of {host}',
  windowDone: 'Confirmed at {host}.',
  windowMissing: 'Here this is only possible on the source’s own pages.',
  windowBlocked: 'The browser kept the window from opening.',
  openPage: 'Open it in a tab',
  retryAfter: {
    one: 'Please try again in a second.',
    other: 'Please try again in {count} seconds.',
  },
  actionUncertain:
    'The connection broke off, so it is not certain whether this was saved. The state shown here is being checked.',
  actionFailure: {
    'not-found': 'The source no longer knows this researcher.',
    gone: 'This record has been removed from its source.',
    forbidden: 'Your account is not allowed to do this.',
    conflict: 'Somebody else was faster: this is no longer possible.',
    invalid: 'The source did not accept this.',
    'rate-limited': 'That was too often in a short time.',
    'budget-spent': 'Today’s allowance at the source is used up.',
    refused: 'The source did not accept this.',
    'too-large': 'The source sent more than can be read.',
    unsupported: 'This source has no such action.',
    misconfigured: 'This part of the page is not set up completely.',
  },
} as const;
