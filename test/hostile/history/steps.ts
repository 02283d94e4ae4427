/*
 * What a page, its endpoint and a visitor may do, one after the other.
 */
import fc from 'fast-check';
import { MOODS, type Mood } from './answers.js';
import { ACTS, type Act } from './acts.js';
import type { Knob } from './knobs.js';

/** Where an element may stand: in a source, in another one, in none. */
export const PLACES = ['home', 'other', 'bare'] as const;

export type Place = (typeof PLACES)[number];

/** What is waited for after a step: nothing, the next microtask or task, or that all is at rest. */
export const PAUSES = ['none', 'microtask', 'task', 'rest'] as const;

type Deed =
  | { readonly do: 'write'; readonly knob: Knob; readonly value: string | null }
  | { readonly do: 'set'; readonly knob: Knob; readonly value: unknown }
  | { readonly do: 'move'; readonly to: Place }
  | { readonly do: 'leave' | 'come back' | 'visit a frame' | 'retry' }
  | { readonly do: 'lang' | 'dir'; readonly value: string | null }
  | { readonly do: 'mood'; readonly mood: Mood }
  | { readonly do: Act; readonly n: number };

export type Step = Deed & { readonly pause: (typeof PAUSES)[number] };

/** A history, and how it ends. */
export interface History {
  readonly steps: readonly Step[];
  /** Whether all is at rest before the page comes to its last wishes. */
  readonly rests: boolean;
  /** Whether the page hands in another answer in the end, where it has handed one in. */
  readonly hands: boolean;
  /** What a visitor does in the end with the element, and with the one that is as it should be. */
  readonly probe: { readonly act: Act; readonly n: number };
}

const LANGUAGES = ['en', 'de', 'ar', 'en-GB', null];

const isAbout = ({ property }: Knob): boolean => property === 'researcher' || property === 'data';

function knobSteps(knobs: readonly Knob[]): fc.Arbitrary<Deed>[] {
  const each = knobs.flatMap((knob) => {
    const deeds: fc.Arbitrary<Deed>[] = [
      fc.record({
        do: fc.constant('set' as const),
        knob: fc.constant(knob),
        value: fc.constantFrom(...knob.values),
      }),
    ];
    if (knob.attribute !== undefined)
      deeds.push(
        fc.record({
          do: fc.constant('write' as const),
          knob: fc.constant(knob),
          value: fc.constantFrom(...knob.written, null),
        }),
      );
    return deeds;
  });
  return each;
}

const act = () => fc.record({ do: fc.constantFrom(...ACTS), n: fc.nat(40) });

function deeds(knobs: readonly Knob[]): fc.Arbitrary<Deed> {
  const just = <T extends Deed['do']>(...names: T[]) => fc.constantFrom(...names);
  return fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...knobSteps(knobs.filter(isAbout))) },
    { weight: 5, arbitrary: fc.oneof(...knobSteps(knobs.filter((knob) => !isAbout(knob)))) },
    { weight: 2, arbitrary: fc.record({ do: just('move'), to: fc.constantFrom(...PLACES) }) },
    { weight: 2, arbitrary: fc.record({ do: just('leave', 'come back', 'visit a frame') }) },
    { weight: 1, arbitrary: fc.record({ do: just('retry') }) },
    {
      weight: 2,
      arbitrary: fc.oneof(
        fc.record({ do: just('lang'), value: fc.constantFrom(...LANGUAGES) }),
        fc.record({ do: just('dir'), value: fc.constantFrom('rtl', 'ltr', null) }),
      ),
    },
    { weight: 2, arbitrary: fc.record({ do: just('mood'), mood: fc.constantFrom(...MOODS) }) },
    { weight: 8, arbitrary: act() },
  ) as fc.Arbitrary<Deed>;
}

/** Histories of three to eight steps. */
export function histories(knobs: readonly Knob[]): fc.Arbitrary<History> {
  const step = fc
    .tuple(
      deeds(knobs),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant('rest' as const) },
        { weight: 2, arbitrary: fc.constantFrom(...PAUSES) },
      ),
    )
    .map(([deed, pause]): Step => ({ ...deed, pause }));
  return fc.record({
    steps: fc.array(step, { minLength: 3, maxLength: 8 }),
    rests: fc.boolean(),
    hands: fc.boolean(),
    probe: fc.record({ act: fc.constantFrom(...ACTS), n: fc.nat(40) }),
  });
}

const shortly = (value: unknown): string =>
  typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? 'undefined').slice(0, 60);

function inWords(step: Step): string {
  const pause = step.pause === 'none' ? '' : `, then ${step.pause}`;
  switch (step.do) {
    case 'write':
      return `[${step.knob.attribute}] = ${shortly(step.value)}${pause}`;
    case 'set':
      return `.${step.knob.property} = ${shortly(step.value)}${pause}`;
    case 'move':
      return `move to ${step.to}${pause}`;
    case 'lang':
    case 'dir':
      return `${step.do} = ${step.value}${pause}`;
    case 'mood':
      return `the endpoint is ${step.mood}${pause}`;
    case 'press':
    case 'type':
    case 'choose':
    case 'key':
      return `${step.do} ${step.n}${pause}`;
    default:
      return step.do + pause;
  }
}

/** A history, to be read. */
export const told = ({ steps, rests, hands, probe }: History): string =>
  [
    ...steps.map(inWords),
    `end${rests ? ' at rest' : ''}${hands ? ', handed in' : ''}`,
    `probe: ${probe.act} ${probe.n}`,
  ].join('\n');
