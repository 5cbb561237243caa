#!/usr/bin/env node
/**
 * `node make-page.mjs` writes `nakijken.html`: the verifier as one page that opens from a disk without a
 * network. `--check` fails when what is committed differs from its parts.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const here = (name) => new URL(name, import.meta.url);
const read = (name) => readFileSync(here(name), 'utf8');

/** Its imports stand before it in the one script, so both words go. */
const inlined = (name) =>
  read(name)
    .replace(/^import .*;\n/gm, '')
    .replace(/^export /gm, '');

const script = ['verifier.mjs', 'page/reasons.mjs', 'page/page.mjs'].map(inlined).join('\n');
const style = read('page/page.css');
if (/<\/?script|<!--/i.test(script) || /<\//.test(style))
  throw new Error('a part of the page would end its script or style');

const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Nothing but these two texts, and no address to send anything to. */
const policy = [
  "default-src 'none'",
  `script-src ${digest(script)}`,
  `style-src ${digest(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const parts = { policy, style, script };
const page = read('page/page.html').replace(/\{(policy|style|script)\}/g, (_, name) => parts[name]);

if (!process.argv.includes('--check')) writeFileSync(here('nakijken.html'), page);
else if (read('nakijken.html') !== page) {
  process.stderr.write('nakijken.html differs from its parts: run "npm run generate"\n');
  process.exitCode = 1;
}
