import { until } from '@wisselzone/testing';
import { openExchangeFolder, type ExchangeFolder } from '../compositions/exchange-folder';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import { OCMW, registerThree, TOM, VDAB } from '../compositions/three-organisations';

const CONSENT = {
  purpose: 'guidance',
  from: '2020-01-01',
  until: '2099-12-31',
  method: 'spokenInConversation',
};
const QUESTION = {
  ...{ kind: 'transfer', to: VDAB, urgency: 'routine', purpose: 'guidance' },
  reason: 'Zoekt werk; "liefst" in Genk.',
};

interface View {
  readonly holder: string;
  readonly targetGroup?: string;
  readonly referrals: readonly Readonly<Record<string, unknown>>[];
}

/** What two stories have in common: everything but ids and moments. */
const common = ({ holder, targetGroup, referrals }: View): unknown => ({
  ...{ holder, targetGroup },
  referrals: referrals.map(({ kind, status, from, to }) => ({ kind, status, from, to })),
});

describe('two organisations that have nothing but a folder', () => {
  let hub: TestHub;
  let ocmw: ExchangeFolder;
  let vdab: ExchangeFolder;

  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
    const url = `${await hub.listen()}/REST/wisselzone/v1`;
    ocmw = await openExchangeFolder(hub, url, OCMW);
    vdab = await openExchangeFolder(hub, url, VDAB);
  });
  afterAll(async () => {
    await ocmw.close();
    await vdab.close();
    await hub.close();
  });

  const machine = (organisation: string) => hub.as({ organisation, role: 'system' });

  /** The same story over HTTP, told by the same machines. */
  const overHttp = async (): Promise<string> => {
    const [asks, answers] = [machine(OCMW), machine(VDAB)];
    const identity = { givenName: 'Test', familyName: 'Voorbeeld' };
    const person = (await asks.done('/persons', { identity })).body.id as string;
    const opened = await asks.done('/dossiers', {
      person,
      targetGroup: 'livingAllowanceRecipient',
    });
    const dossier = opened.body.id as string;
    const consent = { ...CONSENT, categories: ['identity', 'guidance'], recipients: [VDAB] };
    await asks.done(`/dossiers/${dossier}/consents`, consent);
    const question = { ...QUESTION, categories: ['guidance'] };
    const asked = await asks.done(`/dossiers/${dossier}/referrals`, question);
    const referral = `/dossiers/${dossier}/referrals/${asked.body.id as string}`;
    await answers.done(`${referral}/receipts`, { receivedBy: 'system' });
    await answers.done(`/dossiers/${dossier}/caseWorkers`, { worker: TOM });
    await answers.done(`${referral}/acceptances`, { onBehalfOf: TOM });
    return dossier;
  };

  const types = async (dossier: string): Promise<unknown> => {
    const items = async () => {
      const timeline = await machine(OCMW).get(`/dossiers/${dossier}/timeline`);
      return timeline.body.items.map((item: { type: string }) => item.type) as string[];
    };
    await until('the acceptance', async () => (await items()).includes('ReferralAccepted'));
    return items();
  };

  it('end in the state in which HTTP would have left them: a question asked and accepted', async () => {
    const names = { 'identity.givenName': 'Test', 'identity.familyName': 'Voorbeeld' };
    await ocmw.ask('registerPerson', { sourceMessageId: 'P1', ...names });
    const [opened] = await ocmw.ask('openDossier', {
      ...{ sourceMessageId: 'D1', person: 'own:P1', targetGroup: 'livingAllowanceRecipient' },
    });
    const consent = { ...CONSENT, categories: 'identity|guidance', recipients: VDAB };
    await ocmw.ask('giveConsent', { dossier: 'own:D1', ...consent });
    const quoted = { ...QUESTION, reason: QUESTION.reason.replaceAll('"', '""') };
    await ocmw.ask('requestReferral', { dossier: 'own:D1', ...quoted, categories: 'guidance' });
    const told = () =>
      vdab.events().find(({ type }) => type === 'be.wisselzone.hub.v1.referrals.notify.requested');
    await until('VDAB reads of the question', () => told() !== undefined);
    const { dossier = '', referral = '' } = told() ?? {};
    expect(opened).toMatchObject({ status: 'accepted', id: dossier });
    await vdab.ask('confirmReferralReceipt', { dossier, referral, receivedBy: 'system' });
    await vdab.ask('assignCaseWorker', { dossier, worker: TOM });
    await vdab.ask('acceptReferral', { dossier, referral, onBehalfOf: TOM });
    expect([...ocmw.rejects(), ...vdab.rejects()]).toEqual([]);

    const other = await overHttp();
    expect(await types(dossier)).toEqual(await types(other));
    const view = async (id: string): Promise<unknown> =>
      common((await machine(OCMW).get(`/dossiers/${id}`)).body as View);
    expect(await view(dossier)).toEqual(await view(other));
    const content = await machine(VDAB).get(
      `/dossiers/${dossier}/events/${told()?.['id'] ?? ''}/content`,
    );
    expect(content.text).toContain('liefst');
    await until('the OCMW reads of the answer', () =>
      ocmw.events().some(({ type }) => type?.endsWith('referrals.notify.accepted')),
    );
  });

  it('are told line, field, rule and advice of what the hub refuses, and by nobody what a cell said', async () => {
    const wrong = { dossier: 'own:D1', ...CONSENT, purpose: 'control', recipients: VDAB };
    const [line] = await ocmw.ask('giveConsent', { ...wrong, categories: 'identity' });
    expect(line).toMatchObject({ line: '2', status: 'rejected' });
    expect(ocmw.rejects()).toMatchObject([
      {
        line: '2',
        field: 'purpose',
        problem: 'badRequest',
        advice: expect.stringMatching(/./) as unknown,
      },
    ]);
  });
});
