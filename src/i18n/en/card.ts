/** What `<researcher-card>` says. */
export const card = {
  affiliationMissing: 'Affiliation not imported',
  openToCollaborate: 'Open to collaborate',
  notOpenToCollaborate: 'Not open to collaboration now',
  nameMissing: 'Name not given',
  unauthenticated: 'unauthenticated',
  role: {
    researcher: 'Researcher',
    author: 'Author',
    reviewer: 'Reviewer',
    editor: 'Editor',
    student: 'Student',
    librarian: 'Librarian',
  },
} as const;
