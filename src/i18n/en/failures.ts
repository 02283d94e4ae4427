import { common } from './common.js';

/** Why something could not be had, by kind of failure: fetched with the first that needs it. */
export const failures = {
  askAgain: 'It can be asked again {when}.',
  failure: {
    ...common.failure,
    misconfigured: 'This part of the page is not set up completely.',
    'not-found': 'There is no such researcher at this source.',
    gone: 'This record has been removed from its source.',
    'signed-out': 'You need to sign in to see this.',
    forbidden: 'You are not allowed to see this.',
    conflict: 'Somebody else has changed this in the meantime.',
    invalid: 'Something in the form needs another look.',
    'rate-limited': 'The source is busy with too many requests. Please wait a moment.',
    'budget-spent': 'Today’s allowance of requests to the source is used up.',
    'server-fault': 'The source has a problem of its own.',
    refused: 'The source did not accept the request.',
    'too-large': 'The source sent more than can be shown.',
    'not-contract': 'The source sent something that cannot be read.',
    'still-building': 'This is still being put together. Please look again later.',
    locked: 'This record is closed at its source and cannot be shown.',
    'search-paused': 'The source has paused its search for a while. Everything else still works.',
    unsupported: 'This source does not offer that.',
    'not-loaded': 'A part of this page could not be loaded. Reloading the page may help.',
  },
} as const;
