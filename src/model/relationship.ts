import { flag, maybe, noun, withDefault, word, type Infer } from './schema.js';

/** What the viewer may do with one researcher, as `GET /researchers/{id}/relationship` answers. */
export const RelationshipSchema = noun({
  following: flag,
  claim: withDefault(word('none', 'pending', 'owner', 'other'), 'none'),
  invite: withDefault(
    noun({
      allowed: flag,
      reason: maybe(word('unclaimed', 'not-open', 'self', 'limit')),
    }),
    { allowed: false, reason: null },
  ),
});

export type Relationship = Infer<typeof RelationshipSchema>;
