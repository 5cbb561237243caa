import { isSame } from './same';

describe('saying the same', () => {
  it.each([
    [
      { a: 1, b: [1, { c: 2 }] },
      { b: [1, { c: 2 }], a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    ['x', 'x'],
    [null, null],
  ])('does not ask for an order of fields: case %#', (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [null, {}],
  ])('sees every other difference: case %#', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});
