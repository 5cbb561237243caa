import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const scripts = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  }
).scripts;

const TOP = ['apps', 'libs', 'contracts', 'deploy', 'test'];
const texts = ['*.md', ...TOP.map((folder) => `${folder}/**/*.md`)]
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .filter((file) => !/node_modules|planted/.test(file))
  .sort();

const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(src|decisions)$/.test(entry.name))
    .map(({ name }) => `${folder}/${name}`);

/** Everything of `text` that a pattern's first group names. */
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, named = '']) => named);

/** What a text links to, as paths from the root. Web addresses are for others to keep. */
const linksOf = (file: string, text: string): string[] =>
  all(text, /\]\(([^)\s]+)\)/g)
    .filter((link) => !/^(https?:|mailto:|#)/.test(link))
    .map((link) => join(dirname(file), link.replace(/#.*$/, '')));

/** Made by whoever installs, and never committed. */
const MADE = ['deploy/secrets'];

const ROOTED = new RegExp('^(' + TOP.join('|') + ')/');

/** Paths named in code marks: from the root, or of this folder's own `src/`. Patterns name no file. */
const pathsOf = (file: string, text: string): string[] =>
  all(text, /`([\w.@-]+(?:\/[\w.@-]+)+\/?)`/g).flatMap((path) => {
    if (ROOTED.test(path)) return [path.replace(/\/$/, '')];
    return path.startsWith('src/') ? [join(dirname(file), path)] : [];
  });

describe('what a newcomer reads', () => {
  it.each(texts)('%s links to and names only what is there', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const missing = [...linksOf(file, text), ...pathsOf(file, text)].filter(
      (path) => !MADE.includes(path) && !existsSync(join(root, path)),
    );
    expect(missing).toEqual([]);
  });

  it.each(texts)('%s names only commands of this project', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const unknown = all(text, /`npm run (?:--silent )?([\w-]+)/g).filter((name) => !scripts[name]);
    expect(unknown).toEqual([]);
  });

  it('stands beside every app and every lib, under a page', () => {
    const rooms = ['libs/domain', 'libs/platform', 'libs/back-offices'].flatMap(foldersIn);
    const without = [...foldersIn('apps'), ...rooms].filter((folder) => {
      const readme = join(root, folder, 'README.md');
      return !existsSync(readme) || readFileSync(readme, 'utf8').split('\n').length > 70;
    });
    expect(without).toEqual([]);
  });
});
