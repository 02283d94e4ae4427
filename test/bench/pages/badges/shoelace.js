import SlBadge from '@shoelace-style/shoelace/dist/components/badge/badge.component.js';

SlBadge.define('sl-badge');
const badges = [...document.querySelectorAll('sl-badge')];
await Promise.all(badges.map((badge) => badge.updateComplete));
globalThis.bench.ready();
