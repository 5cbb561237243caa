import { readFileSync } from 'node:fs';
import {
  decided,
  faultsIn,
  findings,
  type Bom,
  type Lock,
  type Manifest,
} from '../../deploy/supply-chain/supply-chain.mjs';

const read = <Content>(file: string): Content => JSON.parse(readFileSync(file, 'utf8')) as Content;
const lock = read<Lock>('package-lock.json');
const manifest = read<Manifest>('package.json');
const rules = decided();
const withPackage = (name: string, one: object): Lock => ({
  ...lock,
  packages: {
    ...lock.packages,
    [`node_modules/${name}`]: { version: '1.0.0', license: 'MIT', integrity: 'sha512-x', ...one },
  },
});

describe('§7.49: what comes from others', () => {
  it('is as decided: install scripts, licences, every byte pinned', () => {
    expect(findings(lock, manifest, rules)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['an install script', { hasInstallScript: true }, 'nobody decided about'],
    ['another licence', { license: 'GPL-3.0-only' }, 'GPL-3.0-only'],
    ['no licence', { license: undefined }, 'has the licence ""'],
    ['a choice of which none may be', { license: '(GPL-3.0-only OR SSPL-1.0)' }, 'SSPL-1.0'],
    ['bytes that nothing pins', { integrity: undefined }, 'is not pinned'],
  ])('is refused with %s', (_, one, said) => {
    const found = findings(withPackage('planted', one), manifest, rules);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(said);
  });

  it('may have a licence of which one choice is allowed', () => {
    const chosen = withPackage('planted', { license: '(MIT OR GPL-3.0-only)' });
    expect(findings(chosen, manifest, rules)).toEqual([]);
  });

  it('is refused when a version may float, or a decision outlives its package', () => {
    const floating = { ...manifest, dependencies: { ...manifest.dependencies, planted: '^1.0.0' } };
    expect(findings(lock, floating, rules)).toEqual([expect.stringContaining('planted')]);
    const more = { ...rules, installScripts: [...rules.installScripts, 'gone'] };
    expect(findings(lock, manifest, more)).toEqual([expect.stringContaining('gone')]);
  });

  it('has a bill of materials that names all of it', () => {
    const component = (name: string) => ({
      ...{ name, version: '1.0.0', 'bom-ref': name, purl: `pkg:npm/${name}@1.0.0` },
      hashes: [{ alg: 'SHA-512', content: 'x' }],
    });
    const bom: Bom = {
      ...{ bomFormat: 'CycloneDX', specVersion: '1.5' },
      metadata: { component: component('wisselzone') },
      components: [component('a')],
      dependencies: [{ ref: 'a', dependsOn: [] }],
    };
    const one = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };
    const small: Lock = { lockfileVersion: 3, packages: { 'node_modules/a': one } };
    const more = { ...small, packages: { ...small.packages, 'node_modules/b': one } };
    expect(faultsIn(bom, small)).toEqual([]);
    expect(faultsIn(bom, more)).toEqual(['b 1.0.0 is in the lockfile and not listed']);
    expect(faultsIn({ ...bom, bomFormat: 'x' }, small)).toHaveLength(1);
    const dangling = { ...bom, dependencies: [{ ref: 'a', dependsOn: ['c'] }] };
    expect(faultsIn(dangling, small)).toEqual(['c is depended on and not listed']);
  });
});
