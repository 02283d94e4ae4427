import { enter, paragraphs } from './contest.js';

globalThis.MathJax = { startup: { typeset: false } };
const script = document.createElement('script');
script.src = '/peers/mathjax/es5/tex-chtml.js';
document.head.append(script);
await new Promise((loaded) => (script.onload = loaded));
await globalThis.MathJax.startup.promise;
enter((abstracts, place) => {
  paragraphs(abstracts, place, (tex, span) => (span.textContent = `\\(${tex}\\)`));
  return globalThis.MathJax.typesetPromise([place]);
});
