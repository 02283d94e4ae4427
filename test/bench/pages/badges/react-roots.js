import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

const places = [...document.querySelectorAll('[data-badge]')];
let waiting = places.length;

function Badge({ text }) {
  useEffect(() => {
    waiting -= 1;
    if (waiting === 0) globalThis.bench.ready();
  }, []);
  return createElement('button', { type: 'button', className: 'badge', 'aria-label': text }, text);
}

for (const place of places) {
  createRoot(place).render(createElement(Badge, { text: place.dataset.badge }));
}
