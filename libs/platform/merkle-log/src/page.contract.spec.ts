import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (name: string): URL => new URL(`../verifier/${name}`, import.meta.url);

/** What the verifier can say of a receipt: the last text of each `ensure` before whole logs begin. */
const sentences = (): readonly string[] => {
  const [ofReceipts = ''] = readFileSync(here('verifier.mjs'), 'utf8').split(
    'export const checkLog',
  );
  const checks = ofReceipts.match(/\bensure\([\s\S]*?\);/g) ?? [];
  return checks.map((check) => /'([^'\n]+)',?\s*\);$/.exec(check)?.[1] ?? check);
};

describe('the verifier as a page', () => {
  it('is what its parts make of it, with the same code as the command line', () => {
    const made = execFileSync(process.execPath, [fileURLToPath(here('make-page.mjs')), '--check'], {
      encoding: 'utf8',
    });
    expect(made).toBe('');
  });

  it('has a Dutch sentence for everything that can be wrong with a receipt', async () => {
    const { reasons } = (await import(here('page/reasons.mjs').href)) as {
      readonly reasons: Readonly<Record<string, string>>;
    };
    expect(sentences().length).toBeGreaterThan(12);
    expect(Object.keys(reasons).sort()).toEqual([...new Set(sentences())].sort());
  });

  it('names no address: not one to load from, not one to send to', () => {
    const page = readFileSync(here('nakijken.html'), 'utf8');
    expect(page).not.toMatch(/https?:|\b(src|href|action)=|\bfetch\(|XMLHttpRequest|sendBeacon/);
    expect(page).toContain("default-src 'none'");
  });
});
