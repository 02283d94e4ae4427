import katex from 'katex';
import { enter, paragraphs } from './contest.js';

const { output } = document.documentElement.dataset;
enter((abstracts, place) =>
  paragraphs(abstracts, place, (tex, span) => katex.render(tex, span, { output })),
);
