import { SignInRate } from './sign-in-rate';

const TEN = Array.from({ length: 10 });

describe('how often one address may begin to sign in', () => {
  it('is ten times a minute, whatever another address does', () => {
    const rate = new SignInRate(10, () => 0);
    expect(TEN.map(() => rate.mayBegin('198.51.100.1'))).toEqual(TEN.map(() => true));
    expect(rate.mayBegin('198.51.100.1')).toBe(false);
    expect(rate.mayBegin('198.51.100.2')).toBe(true);
  });

  it('begins anew with the next minute', () => {
    let now = 59_999;
    const rate = new SignInRate(1, () => now);
    expect([rate.mayBegin('a'), rate.mayBegin('a')]).toEqual([true, false]);
    now += 1;
    expect(rate.mayBegin('a')).toBe(true);
  });

  it('lets a flood of addresses fill no memory, and still counts who was there before', () => {
    const rate = new SignInRate(2, () => 0);
    for (let nth = 0; nth < 100_000; nth += 1) rate.mayBegin(String(nth));
    expect(rate.mayBegin('one more')).toBe(false);
    expect([rate.mayBegin('7'), rate.mayBegin('7')]).toEqual([true, false]);
  });
});
