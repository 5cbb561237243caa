import { readFileSync } from 'node:fs';
import { canonicalJson } from './index';

interface Vector {
  readonly name: string;
  readonly input: string;
  readonly outputHex: string;
}

const vectors = JSON.parse(
  readFileSync(new URL('../vectors/rfc8785.json', import.meta.url), 'utf8'),
) as readonly Vector[];

describe('canonical JSON', () => {
  it.each(vectors)('is what RFC 8785 publishes: $name', ({ input, outputHex }) => {
    expect(Buffer.from(canonicalJson(JSON.parse(input)), 'utf8').toString('hex')).toBe(outputHex);
  });

  it('leaves out what is absent and writes the same text for the same meaning', () => {
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}');
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 1 })).toBe('{"a":1,"b":[{"c":2,"d":1}]}');
  });

  it('writes a text that is read back as the same text', () => {
    for (const value of [1e21, 1e-7, -0, 333333333.33333329, '\u2028\u0000é🏠'])
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
  });

  it.each([undefined, Number.NaN, Infinity, '\ud800', { a: '\udc00' }])(
    'has no text for %p, and does not repeat it',
    (value) => {
      expect(() => canonicalJson(value)).toThrow('');
    },
  );
});
