import '../../../../dist/elements/trust-badge.js';

const researchers = JSON.parse(document.querySelector('#data').textContent);
let left = researchers.length;
addEventListener('rw-loaded', () => {
  left -= 1;
  if (left === 0) globalThis.bench.ready();
});
const badges = document.querySelectorAll('trust-badge');
researchers.forEach((researcher, index) => {
  badges[index].data = researcher;
});
