import type { Dossier } from '../hub/questions';
import { actsInDossier, actsOnReferral, isOpenedByLooking } from './acts';

const GENK = '11111111-1111-4111-8111-111111111111';
const VDAB = '22222222-2222-4222-8222-222222222222';
const DOSSIER = '44444444-4444-4444-8444-444444444444';
type Referral = Dossier['referrals'][number];

const asked = (status: Referral['status'], kind: Referral['kind'] = 'support'): Referral => ({
  id: '55555555-5555-4555-8555-555555555555',
  ...{ kind, status, from: GENK, to: VDAB, urgency: 'routine', purpose: 'guidance' },
  categories: ['guidance'],
  requestedAt: '2026-03-02T09:30:00.000Z',
  receiveBy: '2026-03-04T16:00:00.000Z',
  decideBy: '2026-03-16T16:00:00.000Z',
  expiresAt: '2026-03-30T16:00:00.000Z',
  revision: 3,
});
const seenBy =
  (own: string) =>
  (organisation: string): boolean =>
    organisation === own;
const names = (referral: Referral, own: string): readonly string[] =>
  actsOnReferral(DOSSIER, referral, seenBy(own)).map(({ name }) => name);

describe('what can be done about a referral', () => {
  it('is to answer it, for the organisation that was asked', () => {
    expect(names(asked('received'), VDAB)).toEqual([
      'acceptReferral',
      'declineReferral',
      'askInformation',
    ]);
  });

  it('is to answer it late as well', () => {
    expect(names(asked('expired'), VDAB)).toEqual(['acceptReferral', 'declineReferral']);
  });

  it('is to ask nothing more before it was received', () => {
    expect(names(asked('requested'), VDAB)).toEqual(['acceptReferral', 'declineReferral']);
  });

  it('is to withdraw it, and to give what was asked, for the organisation that asked', () => {
    expect(names(asked('received'), GENK)).toEqual(['withdrawReferral']);
    expect(names(asked('onHold'), GENK)).toEqual(['giveInformation', 'withdrawReferral']);
  });

  it('is to say that the support was given; a transfer ends by its handover', () => {
    expect(names(asked('inProgress'), VDAB)).toEqual(['completeReferral']);
    expect(names(asked('inProgress', 'transfer'), VDAB)).toEqual([]);
  });

  it('is nothing once it is over, and nothing for anybody else', () => {
    for (const status of ['declined', 'withdrawn', 'completed', 'failed', 'forwarded'] as const)
      for (const own of [GENK, VDAB]) expect(names(asked(status), own)).toEqual([]);
    expect(names(asked('received'), 'somebody else')).toEqual([]);
  });

  it('goes to the path of the hub that stands for it', () => {
    const [accept] = actsOnReferral(DOSSIER, asked('received'), seenBy(VDAB));
    expect(accept?.path).toBe(`/dossiers/${DOSSIER}/referrals/${asked('received').id}/acceptances`);
    expect(actsInDossier(DOSSIER).map(({ path }) => path)).toContain(
      `/dossiers/${DOSSIER}/referrals`,
    );
  });
});

describe('looking at a referral', () => {
  it('opens it for the organisation that was asked, as long as it waits', () => {
    expect(isOpenedByLooking(asked('requested'), seenBy(VDAB))).toBe(true);
    expect(isOpenedByLooking(asked('requested'), seenBy(GENK))).toBe(false);
    expect(isOpenedByLooking(asked('declined'), seenBy(VDAB))).toBe(false);
  });
});
