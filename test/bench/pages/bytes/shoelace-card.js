import SlCard from '@shoelace-style/shoelace/dist/components/card/card.component.js';

SlCard.define('sl-card');
await document.querySelector('sl-card').updateComplete;
globalThis.bench.ready();
