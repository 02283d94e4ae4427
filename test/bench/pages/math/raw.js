import { enter, paragraphs } from './contest.js';

enter((abstracts, place) =>
  paragraphs(abstracts, place, (tex, span) => (span.textContent = `$${tex}$`)),
);
