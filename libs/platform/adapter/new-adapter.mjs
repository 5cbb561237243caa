/**
 * `npm run new-adapter -- <name>`: begins `apps/adapter-<name>` with a copy of the smallest adapter that is complete
 * (`test/adapters/gtb`), under the new name. GUIDE.md says what to change in it, in which order.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const from = join(root, 'test', 'adapters', 'gtb');
const [name] = process.argv.slice(2);

if (!/^[a-z][a-z0-9]{1,20}$/.test(name ?? '')) {
  console.error('give the name of the partner, in small letters: npm run new-adapter -- buurtnet');
  process.exit(2);
}
const to = join(root, 'apps', `adapter-${name}`);
if (existsSync(to)) {
  console.error(`apps/adapter-${name} is there already`);
  process.exit(2);
}

const capital = name[0].toUpperCase() + name.slice(1);
const renamed = (text) =>
  text
    .replaceAll('test/adapters/gtb/pairs', `contracts/partners/${name}/pairs`)
    .replaceAll('Gtb', capital)
    .replaceAll('GTB', name.toUpperCase())
    .replaceAll('gtb', name);
const copy = (source, target) => {
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(source, { withFileTypes: true }))
    if (entry.isFile())
      writeFileSync(
        join(target, renamed(entry.name)),
        renamed(readFileSync(join(source, entry.name), 'utf8')),
      );
};

copy(join(from, 'src'), join(to, 'src'));
copy(join(from, 'pairs'), join(root, 'contracts', 'partners', name, 'pairs'));
writeFileSync(
  join(to, 'tsconfig.json'),
  readFileSync(join(root, 'apps', 'adapter-vdab', 'tsconfig.json')),
);
writeFileSync(join(to, 'README.md'), renamed(readFileSync(join(from, 'README.md'), 'utf8')));
console.log(
  `apps/adapter-${name} and contracts/partners/${name}/pairs are there; go on with libs/platform/adapter/GUIDE.md`,
);
