/*
 * dist/cdn/integrity.json: the package's version, and the `integrity` value (SHA-384, Subresource Integrity)
 * of every script. A page puts that of its script on the script tag, and those of the chunks, under their
 * absolute addresses, into the `integrity` part of an import map.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { CDN } from './preload.js';

function integrityOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/** Writes it for all that has been built. @param version the package's */
export function writeIntegrity(version: string): void {
  const scripts = readdirSync(CDN, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
    .sort();
  const files = Object.fromEntries(scripts.map((file) => [file, integrityOf(`${CDN}/${file}`)]));
  writeFileSync(`${CDN}/integrity.json`, `${JSON.stringify({ version, files }, null, 2)}\n`);
}
