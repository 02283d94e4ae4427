import { enterCytoscape } from './cytoscape-view.js';

enterCytoscape('default');
