import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

const badges = JSON.parse(document.querySelector('#data').textContent);

function Badge({ text }) {
  return createElement('button', { type: 'button', className: 'badge', 'aria-label': text }, text);
}

function Article() {
  useEffect(() => globalThis.bench.ready(), []);
  return badges.map(({ id, text }) =>
    createElement('p', { key: id }, `Author ${id} `, createElement(Badge, { text })),
  );
}

createRoot(document.querySelector('#root')).render(createElement(Article));
