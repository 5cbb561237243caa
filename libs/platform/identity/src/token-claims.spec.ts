import { callerOf } from './token-claims';

const claims = {
  iss: 'https://id.example',
  sub: '00000000-0000-4000-9000-0000000000a1',
  jti: 'token-1',
  iat: 1_799_999_400,
  exp: 1_800_000_000,
  client_id: 'spec',
  vo_orgcode: 'OVO000001',
};
const at = { auth_time: 1_799_999_000 };
const when = '2027-01-15T07:43:20.000Z';

describe('the second factor that a token speaks of', () => {
  it.each([
    ['by the method', { ...at, amr: ['pwd', 'mfa'] }],
    ['by the level of the federal service', { ...at, acr: 'urn:be:fedict:iam:fas:Level500' }],
  ])('is as old as the sign-in, told %s', (_, more) => {
    expect(callerOf({ ...claims, ...more })?.secondFactorAt).toBe(when);
  });

  it.each([
    ['no moment', { amr: ['mfa'] }],
    ['no method', at],
    ['one factor', { ...at, amr: ['pwd'] }],
    ['a lower level', { ...at, acr: 'urn:be:fedict:iam:fas:Level100' }],
    ['a moment that is none', { auth_time: '1799999000', amr: ['mfa'] }],
    ['a method as a text', { ...at, amr: 'mfa' }],
  ])('is not there with %s', (_, more) => {
    expect(callerOf({ ...claims, ...more })).not.toHaveProperty('secondFactorAt');
  });
});
