// The nodes and styles of our closed badge, and no script of ours but what makes its button.
import { dress, makeButton } from '../../../../src/elements/trust-badge/face.ts';
import { badgeStyles, STEPS } from '../../../../src/elements/trust-badge/trust-badge.styles.ts';
import { baseStyles, skeletonStyles } from '../../../../src/theme/base.ts';

const sheets = [baseStyles, skeletonStyles, badgeStyles].map(({ styleSheet }) => styleSheet);
class DressedBadge extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    const line = this.getAttribute('text');
    const step = Math.round((Number.parseInt(line.slice('Trust '.length), 10) / 100) * STEPS);
    const button = makeButton();
    dress(button, { line, label: `${line}, a researcher`, look: `root rated s${step}` });
    root.append(button);
  }
}
customElements.define('dressed-badge', DressedBadge);
globalThis.bench.ready();
