import { existsSync, readFileSync } from 'node:fs';

const [, table = ''] = readFileSync('SECURITY.md', 'utf8').split('## OWASP ASVS 5.0');
const rows = table
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, items = '', , shown = ''] = line.split('|').map((cell) => cell.trim());
    return { items, specs: [...shown.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path) };
  });

/** What waits for a part that is not there yet. */
const LATER = ['3.5.5'];

const ITEMS = [
  ...['3.3.1-3.3.4', '3.4.1, 3.4.3, 3.4.6', '3.5.1-3.5.3', '3.5.5', '4.1.3', '4.1.5'],
  ...['7.4.1, 7.4.2', '8.2.1-8.2.3', '8.3.2', '8.4.1', '9.1.1-9.2.4', '10.1.1-10.5.5'],
  ...['11.2.3, 11.3.2-11.3.4', '13.2.2-13.2.5', '13.3.1, 13.3.4', '14.2.1, 14.3.2', '15.1.2'],
  ...['15.3.2, 15.3.3', '15.4.2', '16.2.1-16.5.3'],
];

describe('the items of ASVS 5.0 that ask for a test here', () => {
  it('each have a row', () => {
    expect(rows.map(({ items }) => items)).toEqual(ITEMS);
  });

  it.each(rows)('are shown by specs that are there: $items', ({ items, specs }) => {
    expect(specs.length > 0).toBe(!LATER.includes(items));
    expect(specs.filter((path) => !existsSync(path) || !path.endsWith('.spec.ts'))).toEqual([]);
  });
});
