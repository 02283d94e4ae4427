import type { Context } from 'hono';
import type { Registry } from '../data/registry.js';
import type { Entry } from '../data/types.js';
import { Problem } from './problem.js';
import type { State } from './state.js';

/** How long a graph slice takes to build. */
export interface BuildTime {
  /** Researchers whose slice has to be built; `'all'` for everybody. */
  of: readonly string[] | 'all';
  /** Milliseconds from the first ask until it is ready. */
  ms?: number;
  /** Or the number of asks that are told to wait, whatever the clock says. */
  asks?: number;
}

/** What does not change from request to request. */
export interface Services {
  registry: Registry;
  /** Where the demo's pages are, without a slash at the end. */
  site: string;
  graphBuild: BuildTime;
  /** For public GETs: how long an answer may be used, and for how much longer while a fresh one is fetched. */
  cacheControl: string;
  now: () => number;
}

/** What handlers find in their context. */
export interface Env {
  Bindings: {
    services: Services;
    state: State;
    /** The address that stands before every call, world and faults included. */
    home: string;
  };
}

export type Call = Context<Env>;

/** The researcher a path names. Throws 404, or 410 for a record that was retired. */
export function researcherOf(c: Call): Entry {
  const id = c.req.param('id') ?? '';
  const { registry } = c.env.services;
  if (registry.isRetired(id)) {
    throw new Problem(410, {
      kind: 'retired',
      detail: 'This record was retired and will not come back.',
    });
  }
  const entry = registry.find(id);
  if (entry === null) throw new Problem(404, { detail: `No researcher has the id “${id}”.` });
  return entry;
}

/** A whole number from the query; `fallback` where it is not given. Throws 400 for anything but a number from 1. */
export function countFrom(c: Call, name: string, fallback: number, most: number): number {
  const text = c.req.query(name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1) {
    throw new Problem(400, { detail: `“${name}” must be a whole number from 1 to ${most}.` });
  }
  return Math.min(value, most);
}
