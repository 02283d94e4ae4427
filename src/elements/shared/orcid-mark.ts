import { svg, html, type TemplateResult } from 'lit';

/**
 * The iD icon. ORCID's display guidelines want the solid one only beside an iD that its owner
 * authenticated, and an outlined one with the word "unauthenticated" otherwise.
 */
export function orcidMark(authenticated: boolean, label: string): TemplateResult {
  const disc = authenticated
    ? svg`<circle cx="8" cy="8" r="8" />`
    : svg`<circle cx="8" cy="8" r="7.4" fill="none" stroke="currentColor" stroke-width="1.2" />`;
  return html`<svg
    class=${authenticated ? 'orcid-mark solid' : 'orcid-mark'}
    viewBox="0 0 16 16"
    role="img"
    aria-label=${label}
  >
    ${disc}
    <path
      class="id"
      d="M4.3 5.2h1v6.9h-1zM4.8 2.9a.65.65 0 1 1 0 1.3.65.65 0 0 1 0-1.3zM6.8 5.2h2.7c2.5 0 3.7 1.8 3.7 3.5 0 1.8-1.4 3.4-3.6 3.4H6.8zm1 .9v5.1h1.6c2.3 0 2.8-1.7 2.8-2.5 0-1.4-.9-2.6-2.8-2.6z"
    />
  </svg>`;
}
