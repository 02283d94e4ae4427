import { createElement, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';

const places = [...document.querySelectorAll('[data-badge]')];

function Badge({ text }) {
  return createElement('button', { type: 'button', className: 'badge', 'aria-label': text }, text);
}

/** The badges of an article that is HTML already, each drawn in its place there. */
function Badges() {
  useEffect(() => globalThis.bench.ready(), []);
  return places.map((place, index) =>
    createPortal(createElement(Badge, { text: place.dataset.badge }), place, index),
  );
}

createRoot(document.createElement('div')).render(createElement(Badges));
