/*
 * Lit's templates as they are published: without the line breaks and the indentation that they have for
 * whoever reads the source. In dist/, dist/cdn/ and dist/ssr/edge/ alike: a browser takes over what a
 * server drew only where both have the same templates, to the letter.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

const TAGS = new Set(['html', 'svg']);

/** The texts of a template, from one expression to the next. */
function textsOf(template: ts.TemplateLiteral): ts.TemplateLiteralLikeNode[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
  return [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

/** The texts of all Lit templates in `file`, as they follow one another. */
function allTexts(file: ts.SourceFile): ts.TemplateLiteralLikeNode[] {
  const found: ts.TemplateLiteralLikeNode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && TAGS.has(node.tag.getText(file)))
      found.push(...textsOf(node.template));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((a, b) => a.pos - b.pos);
}

/** A text of a template, from its own sign to the next; its line breaks follow it, where they are code. */
function compact(text: string): string {
  const compacted = text.replace(/\n\s+(?=>)/g, '').replace(/\n\s+/g, ' ');
  return compacted + '\n'.repeat(text.split('\n').length - compacted.split('\n').length);
}

/**
 * `code`, JavaScript or TypeScript, with its templates compact. No other line moves, so that source maps
 * lead to the right one. Where a line broke a space is left: words, or things in a row, may be apart by it.
 */
export function compactTemplates(code: string): string {
  if (!/\b(?:html|svg) ?`/.test(code)) return code;
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);
  let written = '';
  let done = 0;
  for (const text of allTexts(file)) {
    const start = text.getStart(file);
    written += code.slice(done, start) + compact(code.slice(start, text.end));
    done = text.end;
  }
  return written + code.slice(done);
}

/** The same for a bundle of our modules. */
export function compactedTemplates(): Plugin {
  return {
    name: 'compacted-templates',
    enforce: 'pre',
    transform: (code, id) =>
      /\/src\/.*\.ts$/.test(id) ? { code: compactTemplates(code), map: null } : null,
  };
}

/** The same for every module below `folder`. */
export function compactTemplatesIn(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const path = join(folder, name);
    const code = readFileSync(path, 'utf8');
    const compacted = compactTemplates(code);
    if (compacted !== code) writeFileSync(path, compacted);
  }
}
