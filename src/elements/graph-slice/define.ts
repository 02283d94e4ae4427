import { defineElement } from '../shared/define-element.js';
import { GraphSlice } from './graph-slice.js';

defineElement('graph-slice', GraphSlice);

export { GraphSlice };
