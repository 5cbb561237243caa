import type { Instant } from '@wisselzone/kernel';
import type { HubClient } from '../compositions/hub-client';
import { HUB, startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

const DAY_MS = 86_400_000;
const LONG = { from: '2020-01-01', until: '2099-12-31', method: 'signedPaper' };
const TERMS = {
  purpose: 'guidance',
  categories: ['guidance', 'childcare'],
  recipients: [VDAB],
  from: '2020-01-01',
  until: '2099-12-31',
};
const WHY = { text: 'De bewindvoerder van de persoon vraagt dit.' };

describe('what the person agrees to, and what she does not', () => {
  let hub: TestHub;
  let daysLater = 0;
  const now = (): Instant => new Date(Date.now() + daysLater * DAY_MS).toISOString() as Instant;
  beforeAll(async () => {
    hub = await startTestHub({ ports: () => ({ clock: { now } }) });
    await registerThree(hub);
  });
  beforeEach(() => {
    daysLater = 0;
  });
  afterAll(() => hub.close());

  const anke = (): HubClient => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = (): HubClient => hub.as({ organisation: VDAB, role: 'coordinator' });
  const clock = (): HubClient => hub.as({ organisation: HUB, role: 'system' });
  const consentsOf = async (dossier: string) =>
    (await anke().get(`/dossiers/${dossier}`)).body.consents as readonly {
      readonly id: string;
      readonly status: string;
    }[];

  /** A dossier that VDAB was asked into, and how VDAB reads the question. */
  const asked = async () => {
    const { dossier, consent } = await openDossier(hub);
    const { body } = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const content = `/dossiers/${dossier}/events/${body.events[0].id as string}/content`;
    const reasons = async (): Promise<readonly string[]> => {
      const { withheld } = (await vdab().get(content)).body as {
        readonly withheld: readonly { readonly reason: string }[];
      };
      return [...new Set(withheld.map(({ reason }) => reason))];
    };
    return { dossier, consent, consents: `/dossiers/${dossier}/consents`, reasons };
  };

  it('is asked, put off, refused, and still given when she changes her mind', async () => {
    const { dossier, consents } = await asked();
    const { body } = await anke().done(`/dossiers/${dossier}/consentRequests`, TERMS);
    const path = `${consents}/${body.id as string}`;
    const status = async () => (await consentsOf(dossier)).find(({ id }) => id === body.id)?.status;
    const seen = [await status()];
    await anke().done(`${path}/deferrals`, { askAgainOn: '2099-01-01' });
    seen.push(await status());
    await anke().done(`${path}/refusals`, {});
    seen.push(await status());
    const wider = await anke().post(`${path}/grants`, {
      ...TERMS,
      recipients: [VDAB, CAW],
      method: 'digital',
    });
    expect(wider.body.type).toBe('urn:problem-type:wisselzone:consentWiderThanAsked');
    await anke().done(`${path}/grants`, { ...TERMS, method: 'digital' });
    seen.push(await status());
    expect(seen).toEqual(['requested', 'requestDeferred', 'refused', 'given']);
  });

  it.each([
    ['revocations', 'revoked', 'revoked'],
    ['invalidations', 'invalidated', 'invalidated'],
    ['doubts', 'unknown', 'noClearance'],
  ])('hides at once what rested on it: %s', async (door, status, reason) => {
    const { dossier, consent, consents, reasons } = await asked();
    expect(await reasons()).toEqual([]);
    await anke().done(`${consents}/${consent}/${door}`, WHY);
    expect(await reasons()).toEqual([reason]);
    expect(await consentsOf(dossier)).toMatchObject([{ status }]);
  });

  it('is shown again when what could not be proven is renewed', async () => {
    const { consent, consents, reasons } = await asked();
    await anke().done(`${consents}/${consent}/doubts`, WHY);
    await anke().done(`${consents}/${consent}/renewals`, LONG);
    expect(await reasons()).toEqual([]);
  });

  it('gives way to an objection, and comes back when that is lifted', async () => {
    const { dossier, reasons } = await asked();
    const objections = `/dossiers/${dossier}/objections`;
    const { body } = await anke().done(objections, { recipients: [VDAB] });
    expect(await reasons()).toEqual(['objected']);
    await anke().done(`${objections}/${body.id as string}/liftings`, {});
    expect(await reasons()).toEqual([]);
  });

  it('is cleared by necessity where it is missing, until that is over', async () => {
    const { dossier, consent, consents, reasons } = await asked();
    await anke().done(`${consents}/${consent}/withdrawals`, {});
    expect(await reasons()).toEqual(['withdrawn']);
    const necessities = `/dossiers/${dossier}/necessities`;
    const { body } = await anke().done(necessities, {
      purpose: 'guidance',
      categories: ['guidance', 'childcare'],
      recipients: [VDAB],
      hours: 24,
      text: 'Zij dreigt vannacht op straat te staan.',
    });
    expect(await reasons()).toEqual([]);
    const foreign = await vdab().post(`${necessities}/${body.id as string}/endings`, {});
    expect(foreign.body.type).toBe('urn:problem-type:wisselzone:onlyDeclarerMayDoThis');
    daysLater = 2;
    expect(await reasons()).toEqual(['withdrawn']);
    await clock().done(`${necessities}/${body.id as string}/expiries`, {});
  });

  it('is confirmed by its recipients when it ends, and escalates when one stays silent', async () => {
    const { dossier, consent, consents } = await asked();
    const ended = await anke().done(`${consents}/${consent}/revocations`, WHY);
    await anke().get(`/dossiers?notBefore=${ended.body.position as string}`);
    const path = `${consents}/${consent}/missedConfirmations`;
    const early = await clock().post(path, {});
    expect(early.body.type).toBe('urn:problem-type:wisselzone:confirmationNotYetDue');
    const due = await hub.query(
      `select step from read.due_date where dossier = $1 and not done and step = 'confirmation'`,
      [dossier],
    );
    expect(due).toHaveLength(1);
    daysLater = 8;
    const missed = await clock().done(path, {});
    const { position } = missed.body as { readonly position: string };
    const kinds = async (): Promise<readonly string[]> => {
      const { items } = (await vdab().get(`/worklist?notBefore=${position}`)).body as {
        readonly items: readonly { readonly kind: string; readonly dossier: string }[];
      };
      return items.filter((item) => item.dossier === dossier).map(({ kind }) => kind);
    };
    expect(await kinds()).toEqual(expect.arrayContaining(['confirmWithdrawal', 'overdueReminder']));
    const done = await vdab().done(`${consents}/${consent}/withdrawalConfirmations`, {});
    await vdab().get(`/worklist?notBefore=${done.body.position as string}`);
    expect(await kinds()).not.toContain('overdueReminder');
  });
});
