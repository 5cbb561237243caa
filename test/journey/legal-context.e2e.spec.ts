import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

/** The line of the register between OCMW and VDAB, as every exchange on it must say it. */
const LINE = {
  reference: 'P-2026-001',
  flow: 'ocmw-vdab',
  sourceCapacity: 'cliënt ocmw',
  inscriptionCapacity: 'cliënt vdab',
};

describe('the legal context of an exchange', () => {
  let hub: TestHub;
  let dossier: string;
  let event: string;

  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
    ({ dossier } = await openDossier(hub));
    const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
    const asked = await anke.done(`/dossiers/${dossier}/referrals`, aReferral());
    event = asked.body.events[0].id as string;
    const { position } = asked.body as { readonly position: string };
    const seen = await anke.get(`/dossiers/${dossier}/timeline?notBefore=${position}`);
    expect(seen.status).toBe(200);
  });
  afterAll(() => hub.close());

  const vdab = () => hub.as({ organisation: VDAB, role: 'system' });
  const lineOf = async (operation: string): Promise<unknown> => {
    const [found] = await hub.query(
      `select line from access_log.line
       where organisation = $1 and line->>'operation' = $2 order by line_no desc limit 1`,
      [VDAB, operation],
    );
    return found?.['line'];
  };

  it('stands in the stored event: ground, reference, and how each side knows the person', async () => {
    const [stored] = await hub.query(
      `select leaf from event_store.event_log where type = 'ReferralRequested'`,
    );
    const { reference, sourceCapacity, inscriptionCapacity } = LINE;
    expect(stored?.['leaf']).toMatchObject({
      ...{ purpose: 'guidance', ground: { code: 'protocol', reference } },
      ...{ sourceCapacity, inscriptionCapacity },
    });
  });

  it('comes with the content that a recipient asks, and stands in the line of that access', async () => {
    const content = await vdab().get(`/dossiers/${dossier}/events/${event}/content`);
    expect(content.body.legalContext).toEqual({
      purpose: 'guidance',
      grounds: [{ category: 'guidance', ground: 'protocol', ...LINE }],
    });
    expect(await lineOf('readContent')).toMatchObject({ grounds: [{ code: 'protocol', ...LINE }] });
  });

  it('stands in the line of every page of the feed, and in the record of processing for the officer', async () => {
    expect((await vdab().get('/feed')).body).not.toEqual([]);
    expect(await lineOf('readFeed')).toMatchObject({ grounds: [{ code: 'protocol', ...LINE }] });
    const flows = await vdab().get('/flows');
    const line = flows.body.items.find(({ flow }: { flow: string }) => flow === LINE.flow);
    expect(line).toMatchObject(LINE);
  });

  it('is the own file where nothing is exchanged', async () => {
    const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
    const content = await anke.get(`/dossiers/${dossier}/events/${event}/content`);
    expect(content.body.legalContext.grounds).toEqual([
      { category: 'guidance', ground: 'ownFile', reference: 'ownFile' },
    ]);
  });
});
