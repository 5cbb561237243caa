import { currentVersion, upcast, type Upcasts } from './upcast';

const upcasts: Upcasts = {
  RoomFound: [
    (plain) => ({ ...plain, floor: 0 }),
    (plain) => ({ ...plain, lift: 'floor' in plain && plain.floor !== 0 }),
  ],
};

describe('an old event', () => {
  it('is read through every version since', () => {
    expect(upcast(upcasts, { type: 'RoomFound', schemaVersion: 1, plain: { room: 'a' } })).toEqual({
      room: 'a',
      floor: 0,
      lift: false,
    });
    expect(upcast(upcasts, { type: 'RoomFound', schemaVersion: 2, plain: { floor: 3 } })).toEqual({
      floor: 3,
      lift: true,
    });
  });

  it('is left as it is when its shape never changed', () => {
    const plain = { room: 'a' };
    expect(upcast(upcasts, { type: 'RoomLost', schemaVersion: 1, plain })).toBe(plain);
    expect(currentVersion(upcasts, 'RoomLost')).toBe(1);
    expect(currentVersion(upcasts, 'RoomFound')).toBe(3);
  });

  it('is not guessed at when newer code wrote it', () => {
    const event = { type: 'RoomFound', schemaVersion: 4, plain: {} };
    expect(() => upcast(upcasts, event)).toThrow('RoomFound of version 4');
  });
});
