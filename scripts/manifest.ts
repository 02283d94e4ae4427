/** The custom-elements manifest: what Storybook's tables, editors, docs and type generators read. */
import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type {
  CustomElementDeclaration,
  Declaration,
  Module,
  Package,
} from 'custom-elements-manifest/schema.js';
import { classNameOf } from './class-name.js';

const folder = 'node_modules/.cache/manifest';

/**
 * The public members of every element class `src/elements/<tag>/<tag>.ts`, with module paths as they
 * are published.
 */
export function createManifest(): Package {
  mkdirSync(folder, { recursive: true });
  // Or the analyzer would write its folder into package.json; there is no option for it.
  writeFileSync(`${folder}/config.mjs`, 'export default { packagejson: false };\n');
  const options = `--config ${folder}/config.mjs --litelement --quiet --outdir ${folder} --globs 'src/elements/**/*.ts'`;
  execSync(`custom-elements-manifest analyze ${options}`, {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const manifest = JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8')) as Package;
  return { ...manifest, modules: manifest.modules.flatMap(elementModule) };
}

/** The module with its element and nothing else, or none where it holds no element. */
function elementModule(module: Module): Module[] {
  const tag = /^src\/elements\/([^/]+)\/\1\.ts$/.exec(module.path)?.[1];
  const element = module.declarations?.find((it) => tag && it.name === classNameOf(tag));
  if (!tag || !element) return [];
  const path = published(module.path);
  const declaration = { name: element.name, module: path };
  return [
    {
      ...module,
      path,
      declarations: [publicElement(tag, element)],
      exports: [
        { kind: 'js', name: element.name, declaration },
        { kind: 'custom-element-definition', name: tag, declaration },
      ],
    },
  ];
}

/** The tag is told by the folder, since class files register nothing. */
function publicElement(tagName: string, element: Declaration): Declaration {
  const declaration = element as CustomElementDeclaration;
  const members = (declaration.members ?? []).filter(isPublic);
  const isField = (name: string | undefined) => members.some((member) => member.name === name);
  const attributes = declaration.attributes?.filter(
    ({ fieldName }) => fieldName === undefined || isField(fieldName),
  );
  // For an event made in place the analyzer takes an argument for the name; its @fires tag has the name.
  const events = declaration.events?.filter(({ name }) => name?.startsWith('rw-'));
  return {
    ...declaration,
    tagName,
    customElement: true,
    members,
    attributes,
    events,
  } as Declaration;
}

function isPublic(member: { name: string; privacy?: string; static?: boolean }): boolean {
  const hidden = member.privacy === 'private' || member.privacy === 'protected';
  return !hidden && !member.static && !/^[_#]/.test(member.name);
}

function published(path: string): string {
  return path.replace(/^src\//, '').replace(/\.ts$/, '.js');
}
