import { check } from './checker';
import type { Line } from './history';
import type { Invariant } from './invariants';

const sent = (key: string): Line => ({ type: 'invoke', key, list: 'd' });
const ok = (key: string, element: string): Line => ({ type: 'ok', key, element });
const info = (key: string): Line => ({ type: 'info', key });
const read = (elements: string, { by = 'hub', final = false, from = 1 } = {}): Line => ({
  ...{ type: 'read', by, list: 'd', elements: elements.split(''), final },
  sequence: elements.split('').map((_, at) => from + at),
});
const end = (elements: string): Line => read(elements, { final: true });

const broken = (...lines: readonly Line[]): readonly Invariant[] =>
  check(lines)
    .filter(({ violations }) => violations.length > 0)
    .map(({ invariant }) => invariant);

describe('the checker of histories', () => {
  it('finds nothing wrong with commands that are there once and in order', () => {
    const lines = [
      sent('1'),
      ok('1', 'a'),
      sent('2'),
      info('2'),
      ok('2', 'b'),
      read('a'),
      end('ab'),
    ];
    expect(broken(...lines)).toEqual([]);
  });

  it('says nothing against a command without an answer that is nowhere', () => {
    expect(broken(sent('1'), info('1'), end(''))).toEqual([]);
  });

  it('finds a command that was acknowledged and lost', () => {
    expect(broken(sent('1'), ok('1', 'a'), end(''))).toEqual(['I1']);
  });

  it('finds a command that took effect twice', () => {
    expect(broken(sent('1'), ok('1', 'a'), end('aa'))).toEqual(['I2']);
    expect(broken(sent('1'), ok('1', 'a'), ok('1', 'b'), end('ab'))).toEqual(['I2']);
  });

  it('finds a command without an answer that is there twice', () => {
    expect(broken(sent('1'), info('1'), ok('1', 'a'), end('aa'))).toContain('I3');
  });

  it('finds another order at an organisation', () => {
    expect(broken(read('ba', { by: 'vdab' }), end('ab'))).toEqual(['I4']);
  });

  it('finds what came before something that was already done', () => {
    expect(broken(sent('1'), ok('1', 'a'), sent('2'), ok('2', 'b'), end('ba'))).toEqual(['I4']);
  });

  it('finds what an organisation got and the hub does not have', () => {
    expect(broken(read('ax', { by: 'vdab' }), end('ab'))).toEqual(['I4']);
  });

  it('finds a gap', () => {
    const gap: Line = { ...(read('ab') as Extract<Line, { type: 'read' }>), sequence: [1, 3] };
    expect(broken(gap, end('ab'))).toEqual(['I5']);
  });

  it('does not judge a dossier that nobody read to its end', () => {
    expect(() => check([sent('1'), ok('1', 'a')])).toThrow('never read to its end');
  });
});
