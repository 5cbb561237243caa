import { commandPaths } from '@wisselzone/contracts';
import { understood } from './asked-command';
import { keptMessageIn } from '@wisselzone/platform/inbox';
import { arrivedOf, idempotencyKeyOf } from './arrived-message';

const [DOSSIER, REFERRAL] = [
  '7d7f3b52-3f5c-4f0e-8f0f-2a5d3c1b9e10',
  'c2a0f6b4-51de-4c7d-9a51-6c1f0b7e4d22',
];
const TYPE = 'be.wisselzone.hub.v1.commands.request';
const headers = {
  ce_specversion: '1.0',
  ce_id: 'B-1',
  ce_source: '/ocmw',
  ce_type: `${TYPE}.acceptReferral`,
  ce_subject: `${DOSSIER}/${REFERRAL}`,
};
const incoming = (value: string | Buffer, more: Readonly<Record<string, string>> = {}) => ({
  ...{ topic: 't', partition: 2, offset: '17', key: DOSSIER },
  headers: { ...headers, ...more },
  value: Buffer.from(value),
});
const read = (...message: Parameters<typeof incoming>) =>
  understood(keptMessageIn(arrivedOf(incoming(...message)).original));

describe('what a message asks', () => {
  it('is the operation of its type, on the ids of its subject, with its own body', () => {
    expect(read('{"note":"ja"}')).toEqual({
      ok: true,
      command: {
        path: `/dossiers/${DOSSIER}/referrals/${REFERRAL}/acceptances`,
        body: { note: 'ja' },
      },
    });
    expect(read('{}', { ce_type: `${TYPE}.openDossier`, ce_subject: '' })).toMatchObject({
      command: { path: '/dossiers' },
    });
  });

  it('is never what only the hub itself may ask, nor what only people may', () => {
    for (const path of Object.values(commandPaths))
      expect(path).not.toMatch(/missed|expiries|followings|destructions|overrides/);
    expect(Object.keys(commandPaths).length).toBeGreaterThan(70);
  });

  it.each([
    ['one id too few', { ce_subject: DOSSIER }],
    ['one id too many', { ce_subject: `${DOSSIER}/${REFERRAL}/${DOSSIER}` }],
    ['a way out of its path', { ce_subject: `${DOSSIER}/..` }],
    ['a query', { ce_subject: `${DOSSIER}/${REFERRAL}?x` }],
  ])('has no subject with %s', (_, wrong) => {
    expect(read('{}', wrong)).toMatchObject({ ok: false, refusal: { reason: 'wrongSubject' } });
  });

  it.each(['', '[]', 'null', '7', '{"a":', Buffer.from([0x7b, 0xff, 0x7d])])(
    'is one JSON object and nothing else (%#)',
    (value) => {
      expect(read(value)).toMatchObject({ ok: false, refusal: { reason: 'notJson' } });
    },
  );

  it('names the rule that was broken and never what stood there', () => {
    const answer = read('{"text": "Mila woont', { ce_subject: 'Mila' });
    expect(JSON.stringify(answer)).not.toContain('Mila');
    expect(answer).toMatchObject({ refusal: { owner: 'sender', problem: { status: 400 } } });
  });
});

describe('the number of a message', () => {
  it('is its source and its id, and makes one key for ever', () => {
    const { source, id } = arrivedOf(incoming('{}'));
    expect({ source, id }).toEqual({ source: '/ocmw', id: 'B-1' });
    expect(idempotencyKeyOf({ source, id })).toMatch(/^[0-9a-f]{64}$/);
    expect(idempotencyKeyOf({ source: '/ocm', id: 'wB-1' })).not.toBe(
      idempotencyKeyOf({ source, id }),
    );
  });

  it('is its place and its bytes where it names none that can be read', () => {
    const one = arrivedOf(incoming('a', { ce_id: 'met spatie' }));
    const same = arrivedOf(incoming('a', { ce_id: '' }));
    const other = arrivedOf(incoming('b', { ce_id: '' }));
    expect(one.id).toBe(same.id);
    expect(one.id).not.toBe(other.id);
    expect(one.id).toMatch(/^2-17-/);
  });
});
