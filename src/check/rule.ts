import type { Probe } from './probe.js';

/** One thing that an endpoint of the contract does. */
export interface Rule {
  /** Stable, for scripts: `works.paging`. */
  readonly id: string;
  /** What must hold, in a sentence. */
  readonly says: string;
  /** `must`: a widget shows less, or something wrong, without it. `should`: it costs time or traffic. */
  readonly level: 'must' | 'should';
  /** What the rule needs to be tried at all. */
  readonly needs?: 'personal' | 'token' | 'writes';
  /** What is wrong, each in a sentence; none when the rule holds. */
  readonly check: (probe: Probe) => Promise<readonly string[]>;
}

/** Thrown by a rule that cannot be tried here; the message says why. */
export class NotTried extends Error {}

/** How a rule came out. */
export interface Finding {
  readonly id: string;
  readonly says: string;
  readonly level: Rule['level'];
  readonly outcome: 'holds' | 'broken' | 'not tried';
  /** What is wrong, or why it was not tried. */
  readonly details: readonly string[];
}

/** `complaint` unless `holds`. */
export const unless = (holds: boolean, complaint: string): string[] => (holds ? [] : [complaint]);
