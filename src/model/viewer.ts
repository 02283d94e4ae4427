import * as v from 'valibot';
import { flag, listOf, maybeCount, maybeText, maybeUrl, noun, text, word } from './schema.js';

/** Who looks at the page, as `GET /viewer` answers. */
export const ViewerSchema = noun({
  signedIn: v.boolean(),
  signInUrl: maybeUrl,
  id: maybeText,
  name: maybeText,
  csrfToken: maybeText,
});

/** What the viewer may do with one researcher, as `GET /researchers/{id}/relationship` answers. */
export const RelationshipSchema = noun({
  following: flag,
  claim: v.nullish(word(['none', 'pending', 'owner', 'other']), 'none'),
  invite: v.nullish(
    noun({
      allowed: flag,
      reason: v.nullish(word(['unclaimed', 'not-open', 'self', 'limit']), null),
    }),
    { allowed: false, reason: null },
  ),
});

/** The answer to following and to ceasing to follow. */
export const FollowSchema = noun({ following: v.boolean(), followers: maybeCount });

/** The answer to a claim. */
export const ClaimReceiptSchema = noun({ status: word(['pending']) });

/** The answer to an invitation. */
export const InvitationReceiptSchema = noun({ id: text, status: word(['sent']) });

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

export type Viewer = v.InferOutput<typeof ViewerSchema>;
export type Relationship = v.InferOutput<typeof RelationshipSchema>;
export type Follow = v.InferOutput<typeof FollowSchema>;
export type ClaimReceipt = v.InferOutput<typeof ClaimReceiptSchema>;
export type Invitation = v.InferOutput<typeof InvitationSchema>;
export type InvitationReceipt = v.InferOutput<typeof InvitationReceiptSchema>;
export type Problem = v.InferOutput<typeof ProblemSchema>;
