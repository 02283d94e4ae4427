/*
 * Registers every tag.
 */
import './elements/research-source/define.js';
import './elements/researcher-card/define.js';
import './elements/trust-badge/define.js';
