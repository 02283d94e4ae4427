/** What editors complete and explain: VS Code's custom data and JetBrains' web-types. */
import type { ElementFacts, Setting } from '../element-facts.js';

/** The words of a type that is a list of words: `'eager' | 'lazy'`. */
const wordsOf = (type: string): string[] =>
  [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word ?? '');

const withAttribute = ({ settings }: ElementFacts): (Setting & { attribute: string })[] =>
  settings.flatMap((setting) =>
    setting.attribute === undefined ? [] : [{ ...setting, attribute: setting.attribute }],
  );

/** VS Code's `html.customData`. Format: https://github.com/microsoft/vscode-custom-data */
export function vscodeData(elements: readonly ElementFacts[]): unknown {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: element.description,
      attributes: withAttribute(element).map(({ attribute, description, type }) => ({
        name: attribute,
        description,
        ...(type === 'boolean' && { valueSet: 'v' }),
        values: wordsOf(type).map((name) => ({ name })),
      })),
    })),
  };
}

/** JetBrains' web-types. Format: https://github.com/JetBrains/web-types */
export function webTypes(
  elements: readonly ElementFacts[],
  { name, version }: { readonly name: string; readonly version: string },
): unknown {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: element.description,
          attributes: withAttribute(element).map(({ attribute, description, type, ...rest }) => ({
            name: attribute,
            description,
            value: { type, ...(rest.default !== undefined && { default: rest.default }) },
          })),
          slots: element.slots,
          js: {
            properties: element.settings.map(({ name, description, type }) => ({
              name,
              description,
              value: { type },
            })),
            events: element.events,
          },
          css: { properties: element.cssProperties, parts: element.parts },
        })),
      },
    },
  };
}
