/** What `<researcher-profile>` says around its sections. */
export const profile = {
  profileActions: 'Stay in touch',
  profileGraph: 'In context',
  profileGraphLead: 'Works, people, topics and institutions one step away.',
  profileExplorer: 'Open the full explorer',
  profileWorks: 'Published work',
} as const;
