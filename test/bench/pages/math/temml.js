import temml from 'temml';
import { enter, paragraphs } from './contest.js';

enter((abstracts, place) => paragraphs(abstracts, place, (tex, span) => temml.render(tex, span)));
