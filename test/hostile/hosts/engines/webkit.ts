/*
 * WebKitGTK's MiniBrowser, driven through WebKitWebDriver on a screen of its own. The W3C protocol is
 * spoken directly: of the seven commands used here, a client library would be the larger part.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../../tools/free-port.js';
import { onPath } from '../../../tools/on-path.js';
import { noteEvents } from '../observe.js';
import type { Engine, Place, Tab } from './engine.js';

/** How long the driver may take for one command, in milliseconds. */
const TIME_OUT = 30_000;

type Command = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** WebKitGTK; `undefined` where it, its driver or a screen for it is missing. */
export async function webkit(): Promise<Engine | undefined> {
  const [driver] = onPath(['WebKitWebDriver']);
  const [screen] = onPath(['Xvfb']);
  const [binary] = miniBrowsers();
  if (!driver || !screen || !binary) return undefined;
  const { child: xvfb, display } = await startScreen(screen);
  const port = await freePort();
  const driving = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const stop = (): void => [driving, xvfb].forEach((child) => void child.kill());
  try {
    const session = await openSession(`http://127.0.0.1:${port}`, binary);
    return {
      name: 'WebKit',
      origin: `installed ${binary}`,
      tabs: 1,
      hears: false,
      open: () => Promise.resolve(tabOf(session)),
      close: () => session('DELETE', '').then(stop, stop),
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function miniBrowsers(): string[] {
  const folders = ['/usr/libexec', '/usr/lib', '/usr/lib/x86_64-linux-gnu', '/usr/lib64'];
  return folders.flatMap((folder) => {
    const versions = childrenOf(folder).filter((name) => /^webkit(2gtk|gtk)-\d/.test(name));
    return onPathOf(versions.map((version) => join(folder, version)));
  });
}

const onPathOf = (folders: string[]): string[] =>
  folders
    .filter((folder) => childrenOf(folder).includes('MiniBrowser'))
    .map((folder) => join(folder, 'MiniBrowser'));

function childrenOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A screen that nobody sees; it chooses its number and says which. */
async function startScreen(command: string): Promise<{ child: ChildProcess; display: string }> {
  const child = spawn(command, ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, display: `:${said.toString().trim()}` };
}

async function openSession(driver: string, binary: string): Promise<Command> {
  const command =
    (base: string): Command =>
    async (method, path, body) => {
      const payload = body === undefined ? {} : { body: JSON.stringify(body) };
      const signal = AbortSignal.timeout(TIME_OUT);
      const answer = await fetch(`${base}${path}`, { method, signal, ...payload });
      const { value } = (await answer.json()) as { value: unknown };
      if (!answer.ok) throw new Error(JSON.stringify(value));
      return value;
    };
  await listening(driver);
  const { sessionId } = (await command(driver)('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    },
  })) as { sessionId: string };
  return command(`${driver}/session/${sessionId}`);
}

/** The driver says nothing when it is ready: it is asked until it answers, for ten seconds. */
async function listening(driver: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const answered = await fetch(`${driver}/status`).catch(() => undefined);
    if (answered) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** The document that the session is in. */
function placeOf(session: Command): Place {
  const evaluate = async (run: unknown, ...given: unknown[]): Promise<unknown> => {
    // The driver writes the answer with the page's JSON, for which a host may have had ideas.
    const script = `const done = arguments[arguments.length - 1];
      const __name = (named) => named;
      const answer = (ok, value) => {
        const hosts = [Array, String].map((kind) => [kind.prototype, kind.prototype.toJSON]);
        for (const [prototype] of hosts) delete prototype.toJSON;
        done([ok, value]);
        const restore = () => hosts.forEach(([prototype, toJSON]) => toJSON && (prototype.toJSON = toJSON));
        setTimeout(restore);
      };
      (async () => (${String(run)})(...${JSON.stringify(given)}))().then(
        (value) => answer(true, value), (error) => answer(false, String(error)));`;
    const answer = await session('POST', '/execute/async', { script, args: [] });
    const [ok, value] = answer as [boolean, unknown];
    if (!ok) throw new Error(String(value));
    return value;
  };
  return { evaluate: evaluate as Place['evaluate'] };
}

/** The document in the frame at this place of the page. */
function frameOf(session: Command, place: number): Place {
  const evaluate = async (...given: Parameters<Place['evaluate']>): Promise<unknown> => {
    await session('POST', '/frame', { id: place });
    try {
      return await placeOf(session).evaluate(...given);
    } finally {
      await session('POST', '/frame/parent', {});
    }
  };
  return { evaluate: evaluate as Place['evaluate'] };
}

async function inner(session: Command, place: number, part: string): Promise<Place> {
  const frame = frameOf(session, place);
  const end = Date.now() + TIME_OUT;
  while (Date.now() < end) {
    // A frame that is not there yet has no place.
    const url = await frame.evaluate(() => location.href).catch(() => '');
    if (url.includes(part)) return frame;
  }
  throw new Error(`no frame ${place} with ${part}`);
}

async function leaveAndReturn(tab: Pick<Tab, 'goto' | 'evaluate'>, session: Command, url: string) {
  await tab.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
  );
  await tab.goto(url);
  await session('POST', '/back', {});
  return tab.evaluate(() => (window as { persisted?: boolean }).persisted ?? false);
}

/** Runs in the page: what `selector` finds, through shadow roots. */
function press(selector: string): void {
  let root: ParentNode = document;
  let found: Element | null = null;
  for (const step of selector.split(' >>> ')) {
    found = root.querySelector(step);
    root = found?.shadowRoot ?? root;
  }
  (found as HTMLElement).click();
}

function tabOf(session: Command): Tab {
  const outer = placeOf(session);
  const goto = async (url: string): Promise<void> => {
    await session('POST', '/url', { url });
    // Where the page may run no script, the driver still may.
    await outer.evaluate(noteEvents);
  };
  return {
    ...outer,
    goto,
    // With nothing composited, as there is no screen, its window crashes in one.
    transitions: false,
    click: (selector) => outer.evaluate(press, selector),
    // The driver lets no command through before a page that has begun to load is there.
    leave: (act) => act(),
    leaveAndReturn: (url) => leaveAndReturn({ ...outer, goto }, session, url),
    inner: (place = 0, part = 'http') => inner(session, place, part),
    errors: () => outer.evaluate(() => window.seen.errors),
    lines: () => outer.evaluate(() => window.seen.lines),
    requests: () =>
      outer.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    // There is one window: the next page must not hear of this one's.
    close: () => goto('about:blank'),
  };
}
