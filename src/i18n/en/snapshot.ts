/** What `<trust-snapshot>` says, beyond what a badge does. */
export const snapshot = {
  snapshotTitle: 'Trust snapshot',
  snapshotLead: 'At a glance',
  countWorks: { one: '{count} work', other: '{count} works' },
  countFollowers: { one: '{count} follower', other: '{count} followers' },
  countTopics: { one: '{count} topic', other: '{count} topics' },
  countCollaborators: { one: '{count} close collaborator', other: '{count} close collaborators' },
} as const;
