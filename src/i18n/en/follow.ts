/** What `<follow-button>` says. */
export const follow = {
  follow: 'Follow researcher',
  followName: 'Follow researcher: {name}',
  followersNow: { one: '{count} follower', other: '{count} followers' },
  followed: 'You follow {name} now.',
  unfollowed: 'You no longer follow {name}.',
} as const;
