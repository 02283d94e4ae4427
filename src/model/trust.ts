import * as v from 'valibot';
import { listOf, maybeDate, maybeNumber, maybeText, maybeUrl, noun, text, word } from './schema.js';

/** Who says so. */
export const AssertedBySchema = noun({ name: text, url: maybeUrl });

/** One piece of evidence behind a trust score. */
export const SignalSchema = noun({
  id: text,
  label: text,
  points: maybeNumber,
  maxPoints: maybeNumber,
  assertedBy: v.nullish(AssertedBySchema, null),
  assertedAt: maybeDate,
  raiseBy: maybeText,
});

/** How far a record can be trusted, and why. */
export const TrustSchema = noun({
  score: maybeNumber,
  maxScore: maybeNumber,
  band: v.nullish(word(['emerging', 'growing', 'established', 'leading']), null),
  verificationLevel: maybeNumber,
  assessedAt: maybeDate,
  signals: listOf(SignalSchema),
});

export type Signal = v.InferOutput<typeof SignalSchema>;
export type Trust = v.InferOutput<typeof TrustSchema>;
