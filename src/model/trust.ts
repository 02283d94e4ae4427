import {
  listOf,
  maybe,
  maybeDate,
  maybeNumber,
  maybeText,
  maybeUrl,
  noun,
  text,
  word,
  type Infer,
} from './schema.js';

/** Who says so. */
export const AssertedBySchema = noun({ name: text, url: maybeUrl });

/** One piece of evidence behind a trust score. */
export const SignalSchema = noun({
  id: text,
  label: text,
  points: maybeNumber,
  maxPoints: maybeNumber,
  assertedBy: maybe(AssertedBySchema),
  assertedAt: maybeDate,
  raiseBy: maybeText,
});

/** How far a record can be trusted, and why. */
export const TrustSchema = noun({
  score: maybeNumber,
  maxScore: maybeNumber,
  band: maybe(word('emerging', 'growing', 'established', 'leading')),
  verificationLevel: maybeNumber,
  assessedAt: maybeDate,
  signals: listOf(SignalSchema),
});

export type AssertedBy = Infer<typeof AssertedBySchema>;
export type Signal = Infer<typeof SignalSchema>;
export type Trust = Infer<typeof TrustSchema>;
