import { Slots } from './slots';

describe('the attempts that may be under way in a process', () => {
  it('are never more than the most, and come free again', () => {
    const slots = new Slots(5);
    const nothing = () => undefined;
    expect([slots.take(4, nothing), slots.take(4, nothing), slots.take(4, nothing)]).toEqual([
      4, 1, 0,
    ]);
    slots.give(3);
    expect(slots.take(4, nothing)).toBe(3);
  });

  it('wake whoever found none, once, and not who gives back what it did not need', () => {
    const slots = new Slots(2);
    const woken: string[] = [];
    slots.take(3, () => woken.push('first'));
    slots.take(3, () => woken.push('second'));
    slots.give(1);
    slots.give(1);
    expect(woken).toEqual(['second']);
  });
});
