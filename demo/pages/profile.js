/* global document, location, FormData, URLSearchParams, history */
// The profile page's own controls: whose profile, through whose eyes, and where actions are confirmed.

const controls = document.querySelector('#controls');
const source = document.querySelector('#source');
const profile = document.querySelector('researcher-profile');

/** A host's own sign-in would hand out its token here; the widgets keep none. */
function lookAs(viewer) {
  const byToken = viewer !== 'cookie' && viewer !== 'nobody';
  source.getAccessToken = byToken ? () => `demo-${viewer}` : undefined;
  source.credentials = viewer === 'cookie' ? 'include' : 'omit';
}

function apply() {
  const chosen = new FormData(controls);
  lookAs(chosen.get('as'));
  profile.setAttribute('researcher', chosen.get('researcher'));
  if (chosen.get('actions') === 'window') profile.setAttribute('actions', 'window');
  else profile.removeAttribute('actions');
  document.documentElement.dir = chosen.get('dir');
}

const written = new URLSearchParams(location.search);
for (const select of controls.querySelectorAll('select')) {
  const wanted = written.get(select.name);
  if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
}
apply();

controls.addEventListener('change', () => {
  apply();
  history.replaceState(null, '', `?${new URLSearchParams(new FormData(controls))}`);
});
