/**
 * `npm run sbom`: writes `dist/sbom.cdx.json` (CycloneDX 1.5, from the lockfile) and `dist/licences.csv`, and holds the
 * lockfile against what was decided here: which packages may have an install script, under which licences, all of
 * them pinned by their integrity. `node deploy/supply-chain/supply-chain.mjs --check` only holds it against that.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const rows = (file) => parse(readFileSync(join(here, file), 'utf8'), { columns: true, trim: true });
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** What was decided about packages. */
export const decided = () => ({
  installScripts: rows('install-scripts.csv').map((row) => row.package),
  licences: new Set(rows('licences.csv').map((row) => row.licence)),
  unnamed: new Map(rows('unnamed-licences.csv').map((row) => [row.package, row.licence])),
});

const nameOf = (path) => path.replace(/^.*node_modules\//, '');
const packagesIn = (lock) =>
  Object.entries(lock.packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, one]) => ({ name: nameOf(path), ...one }));

/** Of `A OR B` one must be allowed, of `A AND B` both. */
const allowed = (licence, licences) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => licences.has(one.trim())));

/** The licence of a package: what it says, else what was read in it. */
export const licenceOf = ({ name, license }, { unnamed }) => license ?? unnamed.get(name) ?? '';

/** All that is not as decided, one sentence each; empty when all is well. */
export const findings = (lock, manifest, rules) => {
  const packages = packagesIn(lock);
  const found = [];
  if (lock.lockfileVersion !== 3) found.push('the lockfile is not of version 3');
  // What only development needs may be asked more loosely: the lockfile pins its bytes all the same.
  for (const [name, version] of Object.entries({
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
  }))
    if (!/^\d+\.\d+\.\d+([-+][\w.-]+)?$/.test(version))
      found.push(`${name} is asked as "${version}", not at one exact version`);
  for (const { name, version, integrity } of packages)
    if (!/^sha512-/.test(integrity ?? ''))
      found.push(`${name} ${version} is not pinned by the integrity of its bytes`);
  const scripts = [
    ...new Set(packages.filter((one) => one.hasInstallScript).map((one) => one.name)),
  ];
  for (const name of scripts.filter((one) => !rules.installScripts.includes(one)))
    found.push(`${name} has an install script that nobody decided about`);
  for (const name of rules.installScripts.filter((one) => !scripts.includes(one)))
    found.push(`${name} stands in install-scripts.csv and has no install script any more`);
  for (const one of packages)
    if (!allowed(licenceOf(one, rules), rules.licences))
      found.push(`${one.name} ${one.version} has the licence "${licenceOf(one, rules)}"`);
  return [...new Set(found)];
};

/** What is wrong with a bill of materials, held against the lockfile it was made from. */
export const faultsIn = (bom, lock) => {
  const faults = [];
  if (bom.bomFormat !== 'CycloneDX' || !/^1\.[5-9]$/.test(bom.specVersion))
    faults.push('it is no CycloneDX 1.5 or later');
  const purls = new Set(bom.components.map(({ purl }) => decodeURIComponent(purl ?? '')));
  const refs = new Set(bom.components.map((one) => one['bom-ref']));
  refs.add(bom.metadata.component['bom-ref']);
  for (const { name, version, purl, hashes } of bom.components)
    if (!name || !version || !purl || !(hashes?.length > 0))
      faults.push(`${name ?? 'a component'} lacks a version, an address or a hash`);
  for (const { ref, dependsOn = [] } of bom.dependencies)
    for (const one of [ref, ...dependsOn])
      if (!refs.has(one)) faults.push(`${one} is depended on and not listed`);
  for (const { name, version, optional, devOptional } of packagesIn(lock))
    if (!optional && !devOptional && !purls.has(`pkg:npm/${name}@${version}`))
      faults.push(`${name} ${version} is in the lockfile and not listed`);
  return [...new Set(faults)];
};

const stop = (what, found) => {
  if (found.length === 0) return;
  console.error(`${what}\n${found.map((one) => `  ${one}`).join('\n')}`);
  process.exit(1);
};

const main = () => {
  const [lock, manifest, rules] = [json('package-lock.json'), json('package.json'), decided()];
  stop('The packages are not as decided in deploy/supply-chain:', findings(lock, manifest, rules));
  if (process.argv.includes('--check')) return;
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const text = execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const bom = JSON.parse(text);
  stop('The bill of materials is not whole:', faultsIn(bom, lock));
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/sbom.cdx.json'), text);
  const lines = packagesIn(lock).map(
    (one) => `${one.name},${one.version},"${licenceOf(one, rules)}"`,
  );
  writeFileSync(
    join(root, 'dist/licences.csv'),
    `package,version,licence\n${[...new Set(lines)].sort().join('\n')}\n`,
  );
  console.log(`dist/sbom.cdx.json: ${bom.components.length} components; dist/licences.csv`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
