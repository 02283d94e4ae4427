/** What `<invitation-panel>` says. */
export const invitation = {
  inviteTitle: 'Work together',
  inviteLead: 'Write when your work and theirs meet.',
  inviteSignIn: 'Sign in to write',
  inviteSubject: 'Subject',
  inviteMessage: 'Message',
  inviteSubjectMissing: 'Give your message a subject.',
  inviteMessageMissing: 'Write what you have in mind.',
  inviteSubmit: 'Send invitation',
  inviteSubmitting: 'Sending',
  inviteSent: 'Your invitation to {name} is on its way.',
  inviteAgain: 'Write another',
  inviteKept: 'What you wrote is kept here until you leave the page:',
  inviteUncertain:
    'The connection broke off, so it is not certain whether this arrived. Sending again is safe: it will not arrive twice.',
  inviteLocked: {
    unclaimed: 'Locked for now: nobody has claimed this record, so there is no one to write to.',
    'not-open': 'This researcher takes no invitations at present.',
    self: 'This is your own record; invitations from others reach you here.',
    limit: 'You have used up your invitations for now.',
    unknown: 'Invitations are not possible here at present.',
  },
} as const;
