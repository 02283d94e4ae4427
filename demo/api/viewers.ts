/** What a demonstration viewer is, before they do anything. Reached with `Authorization: Bearer demo-<state>`. */
export interface ViewerState {
  about: string;
  name: string;
  /** Follows everybody they look at. */
  follows?: true;
  /** Their claim on any record that nobody else has claimed. */
  claim?: 'pending' | 'owner' | 'other';
  /** Overrides what the record itself would say about invitations. */
  invite?: 'allowed' | 'limit';
  /** Their one own record. */
  owns?: string;
  /** Their token is known but no longer good: 401. */
  expired?: true;
  /** Signed in, but every action is refused: 403. */
  barred?: true;
}

/** The states a page can be in, one token each. No token, or none of these, is a viewer who is signed out. */
export const VIEWER_STATES: Readonly<Record<string, ViewerState>> = {
  'signed-in': { about: 'signed in, no ties to anybody', name: 'Robin Vale' },
  follower: { about: 'follows every researcher', name: 'Ada Forsberg', follows: true },
  'claim-pending': {
    about: 'waits for a claim on any record',
    name: 'Bruno Keller',
    claim: 'pending',
  },
  owner: { about: 'owns every record', name: 'Chiara Lombardi', claim: 'owner' },
  'other-owner': {
    about: 'sees every record claimed by somebody else',
    name: 'Dai Morgan',
    claim: 'other',
  },
  'invite-allowed': { about: 'may invite anybody', name: 'Esi Quaye', invite: 'allowed' },
  'invite-limit': { about: 'has used up all invitations', name: 'Femke Jansen', invite: 'limit' },
  carberry: {
    about: 'owns josiah-carberry only',
    name: 'Josiah Carberry',
    owns: 'josiah-carberry',
  },
  expired: { about: 'holds a token that has expired: 401', name: 'Gita Rao', expired: true },
  barred: { about: 'is signed in and refused everything: 403', name: 'Hugo Brandt', barred: true },
};
