// content-visibility on every item, and nothing else.
const style = document.createElement('style');
style.textContent = '.work{content-visibility:auto;contain-intrinsic-block-size:auto 7.5em}';
document.head.append(style);
await import('./plain.js');
