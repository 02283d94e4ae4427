/* global document, fetch, location, FormData, URL, URLSearchParams */
// The demo's own controls: the switch that stops the endpoint, and the sign-in page. The widgets need neither.

const form = document.querySelector('.endpoint-switch');
const output = form.querySelector('output');
const button = form.querySelector('button');
let running = true;

function show(state) {
  running = state.running;
  output.textContent = running ? 'The endpoint is running.' : 'The endpoint is stopped.';
  button.textContent = running ? 'Stop the endpoint' : 'Start the endpoint';
  form.hidden = false;
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  button.disabled = true;
  const answer = await fetch('/demo/endpoint', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'demo' },
    body: JSON.stringify({ running: !running }),
  });
  if (answer.ok) show(await answer.json());
  button.disabled = false;
});

/** Where to go back to: only ever a page of this site, or of the endpoint next door. */
function returnUrl() {
  const wanted = new URLSearchParams(location.search).get('return') ?? document.referrer;
  const url = URL.canParse(wanted, location.href) ? new URL(wanted, location.href) : location;
  return url.hostname === location.hostname && url.pathname !== location.pathname ? url.href : '/';
}

const signIn = document.querySelector('#sign-in');
signIn?.addEventListener('submit', (event) => {
  event.preventDefault();
  const viewer = new FormData(signIn).get('viewer');
  // A cookie has no port, so the endpoint next door gets it too.
  document.cookie = `demo_viewer=${viewer}; Path=/; SameSite=Lax`;
  location.assign(returnUrl());
});
document.querySelector('#sign-out')?.addEventListener('click', () => {
  document.cookie = 'demo_viewer=; Path=/; Max-Age=0; SameSite=Lax';
  location.assign(returnUrl());
});

// Last: whoever signs in need not wait for it.
const status = await fetch('/demo/endpoint');
if (status.ok) show(await status.json());
