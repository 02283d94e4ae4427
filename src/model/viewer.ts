import {
  listOf,
  maybeCount,
  maybeText,
  maybeUrl,
  noun,
  text,
  word,
  yesNo,
  type Infer,
} from './schema.js';

/** Who looks at the page, as `GET /viewer` answers. */
export const ViewerSchema = noun({
  signedIn: yesNo,
  signInUrl: maybeUrl,
  signInReturnParam: maybeText,
  id: maybeText,
  name: maybeText,
  csrfToken: maybeText,
});

/** The answer to following and to ceasing to follow. */
export const FollowSchema = noun({ following: yesNo, followers: maybeCount });

/** The answer to a claim. */
export const ClaimReceiptSchema = noun({ status: word('pending') });

/** The answer to an invitation. */
export const InvitationReceiptSchema = noun({ id: text, status: word('sent') });

/** What a viewer writes to a researcher. */
export const InvitationSchema = noun({ subject: text, message: text, workId: maybeText });

/** An error as RFC 9457 (problem details) gives it; `errors` names the fields of a form. */
export const ProblemSchema = noun({
  type: maybeText,
  title: maybeText,
  status: maybeCount,
  detail: maybeText,
  errors: listOf(noun({ field: text, message: text })),
});

export type Viewer = Infer<typeof ViewerSchema>;
export type Follow = Infer<typeof FollowSchema>;
export type ClaimReceipt = Infer<typeof ClaimReceiptSchema>;
export type Invitation = Infer<typeof InvitationSchema>;
export type InvitationReceipt = Infer<typeof InvitationReceiptSchema>;
export type Problem = Infer<typeof ProblemSchema>;
