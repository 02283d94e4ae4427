/** The files of a new element that shows one number of a researcher: the least that is whole. */
export interface Names {
  /** `publication-count`. */
  readonly tag: string;
  /** `PublicationCount`. */
  readonly className: string;
  /** `publicationCount`. */
  readonly camel: string;
  /** `Publication count`. */
  readonly title: string;
}

const element = ({
  tag,
  className,
  camel,
}: Names): string => `import { html, type TemplateResult } from 'lit';
import { Resource } from '../../context/resource.js';
import { ResearcherSchema, type Researcher } from '../../model/researcher.js';
import { TemplateElement } from '../shared/template-element.js';
import { ${camel}Styles } from './${tag}.styles.js';

/**
 * What <${tag}> shows, in a sentence.
 *
 * @csspart name - The name.
 */
export class ${className} extends TemplateElement<Researcher> {
  static override styles = [...TemplateElement.styles, ${camel}Styles];

  protected readonly resource = new Resource<Researcher>(this, {
    schema: ResearcherSchema,
    what: 'the data of <${tag}>',
    find: (connection, ref) => connection.researcher(ref),
  });

  protected renderReady({ name }: Researcher): TemplateResult {
    return html\`<p class="name" part="name"><bdi>\${name}</bdi></p>\`;
  }

  protected renderSkeleton(): TemplateResult {
    return html\`<p class="name bone" aria-busy="true">\${this.locale.t('loading')}</p>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const styles = ({ camel }: Names): string => `import { css } from 'lit';

export const ${camel}Styles = css\`
  :host {
    display: block;
  }

  .name {
    margin: 0;
  }
\`;
`;

const define = ({
  tag,
  className,
}: Names): string => `import { defineElement } from '../shared/define-element.js';
import { ${className} } from './${tag}.js';

defineElement('${tag}', ${className});

export { ${className} };
`;

const story = ({
  tag,
  camel,
  title,
}: Names): string => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/${tag}/define.js';
import { answer } from './support/answers.js';
import { guide } from './support/guide.js';
import { alwaysFails, neverAnswers } from './support/states.js';

interface Args {
  data?: unknown;
  researcher?: string;
  endpoint?: string;
}

const ${camel} = ({ data, researcher, endpoint }: Args) =>
  html\`<${tag}
    .data=\${data}
    researcher=\${ifDefined(researcher)}
    endpoint=\${ifDefined(endpoint)}
  ></${tag}>\`;

export default {
  title: 'Elements/${title}',
  component: '${tag}',
  render: ${camel},
  parameters: guide({
    tag: '${tag}',
    use: 'What it is for.',
    avoid: 'When something else does better.',
    theming: 'What to set to make it look like the site.',
    accessibility: 'What it does for keyboards and screen readers.',
  }),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** An ordinary record. */
export const Default: Story = {
  args: { data: await answer('/researchers/josiah-carberry') },
  parameters: { live: true },
};

/** Its place while the data is on the way. */
export const Loading: Story = {
  args: { researcher: 'zhen-qin' },
  render: (args) => neverAnswers(${camel}(args)),
};

/** There is nobody to show. */
export const Empty: Story = { args: { data: null } };

/** What happened in plain words, and a way to try again. */
export const Failed: Story = {
  args: { researcher: 'zhen-qin' },
  render: (args) => alwaysFails(${camel}(args)),
};

/** A text that is longer than anybody planned for. */
export const LongText: Story = {
  args: {
    data: {
      id: 'long',
      name: 'Maria Magdalena Wilhelmina van den Bergh-Oosterhuis de la Fontaine y Villanueva',
    },
  },
};

/** On a page that runs from right to left. */
export const RightToLeft: Story = {
  args: { data: await answer('/researchers/layla-al-masri') },
  render: (args) => html\`<div dir="rtl">\${${camel}(args)}</div>\`,
};
`;

const test = ({
  tag,
  className,
}: Names): string => `import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/${tag}/define.js';
import type { ${className} } from '../../src/elements/${tag}/${tag}.js';
import { next, shadowText } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage } from '../fixtures/stage.js';

describe('<${tag}>', () => {
  it('shows a researcher from an endpoint', async () => {
    const { url } = await openStage({ path: '/researchers/ada', body: adaBody });
    const element = await fixture<${className}>(
      html\`<${tag} researcher="ada" endpoint=\${url}></${tag}>\`,
    );
    if (!element.matches(':state(ready)')) await next(element, 'rw-loaded');
    expect(shadowText(element)).to.contain('Ada Byron');
    await expect(element).to.be.accessible();
  });
});
`;

/** The new files by path. */
export const filesOf = (names: Names): Readonly<Record<string, string>> => ({
  [`src/elements/${names.tag}/${names.tag}.ts`]: element(names),
  [`src/elements/${names.tag}/${names.tag}.styles.ts`]: styles(names),
  [`src/elements/${names.tag}/define.ts`]: define(names),
  [`stories/${names.tag}.stories.ts`]: story(names),
  [`test/elements/${names.tag}.test.ts`]: test(names),
});
