import { randomUUID } from 'node:crypto';
import type { HubClient } from '../compositions/hub-client';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  MILA,
  OCMW,
  registerThree,
  TOM,
  VDAB,
} from '../compositions/three-organisations';

const NUMBER = '85610100147';
const REPLACING = '90651200342';

describe('two records of one person', () => {
  let hub: TestHub;
  beforeEach(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterEach(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const tom = () => hub.as({ organisation: VDAB, role: 'counsellor', subject: TOM });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const caw = () => hub.as({ organisation: CAW, role: 'coordinator' });

  const register = async (client: HubClient, identity: object): Promise<string> =>
    (await client.done('/persons', { identity })).body.id as string;
  const open = async (client: HubClient, person: string): Promise<string> =>
    (await client.done('/dossiers', { person })).body.id as string;
  const dossiersOf = async (client: HubClient, person: string, position: string) => {
    const list = await client.get(`/dossiers?person=${person}&notBefore=${position}`);
    return (list.body.items as { id: string }[]).map(({ id }) => id).sort();
  };

  /** The OCMW knows her without a number, VDAB with one; a referral brings her to VDAB. */
  const knownTwice = async () => {
    const [unnumbered, numbered] = [
      await register(anke(), { givenName: 'Test' }),
      await register(tom(), { givenName: 'Test', ssin: NUMBER }),
    ];
    const [held, known] = [await open(anke(), unnumbered), await open(tom(), numbered)];
    await anke().done(`/dossiers/${held}/consents`, {
      purpose: 'guidance',
      from: '2020-01-01',
      until: '2099-12-31',
      method: 'spokenInConversation',
      categories: ['guidance', 'childcare'],
      recipients: [VDAB],
    });
    await anke().done(`/dossiers/${held}/referrals`, aReferral());
    return { unnumbered, numbered, held, known };
  };

  it('are one when she turns out to have a number, from either record, and two again after an error', async () => {
    const { unnumbered, numbered, held, known } = await knownTwice();
    const given = await anke().done(`/persons/${unnumbered}/identifiers`, { ssin: NUMBER });
    const both = [held, known].sort();
    const position = given.body.position as string;
    expect(await dossiersOf(vdab(), unnumbered, position)).toEqual(both);
    expect(await dossiersOf(vdab(), numbered, position)).toEqual(both);
    expect((await vdab().get(`/persons/${numbered}`)).body).toEqual({
      id: numbered,
      sameAs: [unnumbered],
    });
    const error = { other: unnumbered, reason: 'Twee personen met dezelfde naam.' };
    const parted = await vdab().done(`/persons/${numbered}/unlinks`, error);
    const after = parted.body.position as string;
    expect(await dossiersOf(vdab(), unnumbered, after)).toEqual([held]);
    expect(await dossiersOf(vdab(), numbered, after)).toEqual([known]);
    const again = await vdab().done(`/persons/${unnumbered}/links`, { other: numbered });
    expect(await dossiersOf(vdab(), numbered, again.body.position as string)).toEqual(both);
  });

  it('show an organisation its own dossiers only, and never that others know her', async () => {
    const { unnumbered, held } = await knownTwice();
    const given = await anke().done(`/persons/${unnumbered}/identifiers`, { ssin: NUMBER });
    expect(await dossiersOf(anke(), unnumbered, given.body.position as string)).toEqual([held]);
    expect((await anke().get(`/persons/${unnumbered}`)).body).toEqual({
      id: unnumbered,
      sameAs: [],
    });
  });

  it('answer the same whether a number is known elsewhere or nowhere', async () => {
    await register(tom(), { ssin: NUMBER });
    const shapes = [];
    for (const ssin of [NUMBER, REPLACING]) {
      const person = await register(anke(), {});
      const answer = await anke().post(`/persons/${person}/identifiers`, { ssin });
      shapes.push([answer.status, answer.headers['etag'], shapeOf(answer.body, person)]);
    }
    expect(shapes[0]).toEqual(shapes[1]);
    const viewed = [];
    for (const ssin of [NUMBER, '85610100246'])
      for (const ifMatch of ['"0"', '"1"'])
        viewed.push((await anke().post('/persons', { identity: { ssin } }, { ifMatch })).status);
    expect(viewed).toEqual([201, 412, 201, 412]);
    const key = 'registers-twice';
    await anke().done('/persons', { identity: {} }, { key });
    const reused = [];
    for (const ssin of [NUMBER, '85610100345'])
      reused.push((await anke().post('/persons', { identity: { ssin } }, { key })).status);
    expect(reused).toEqual([201, 201]);
  });

  it('are found again under the number that replaced another, and under the replaced one', async () => {
    const person = await register(anke(), { ssin: NUMBER });
    const dossier = await open(anke(), person);
    await anke().done(`/persons/${person}/identifierReplacements`, {
      ssin: NUMBER,
      replacedBy: REPLACING,
    });
    expect(await register(anke(), { ssin: NUMBER })).toBe(person);
    expect(await register(tom(), { ssin: REPLACING })).toBe(person);
    const moved = { municipality: '71016', from: '2026-10-01' };
    const last = await anke().done(`/persons/${person}/municipalities`, moved);
    expect(await dossiersOf(anke(), person, last.body.position as string)).toEqual([dossier]);
    expect((await anke().get(`/dossiers/${dossier}/person?purpose=guidance`)).body).toMatchObject({
      identity: { ssin: REPLACING },
      residence: moved,
    });
  });

  it('are nothing for whoever has nothing to do with them', async () => {
    const { unnumbered, numbered } = await knownTwice();
    const stranger = caw();
    for (const [path, body] of [
      ['identifiers', { ssin: NUMBER }],
      ['links', { other: numbered }],
      ['unlinks', { other: numbered, reason: 'x' }],
      ['municipalities', { municipality: '71016', from: '2026-10-01' }],
    ] as const) {
      for (const person of [unnumbered, randomUUID()])
        expect((await stranger.post(`/persons/${person}/${path}`, body)).status).toBe(404);
    }
    expect((await stranger.get(`/persons/${unnumbered}`)).status).toBe(404);
    const mila = hub.as({ organisation: VDAB, role: 'counsellor', subject: MILA });
    expect((await mila.post(`/persons/${unnumbered}/links`, { other: numbered })).status).toBe(404);
    for (const other of [numbered, randomUUID()])
      expect((await anke().post(`/persons/${unnumbered}/links`, { other })).body.type).toContain(
        'personUnknown',
      );
    const tried = await hub.query(
      "select 1 from access_log.line where line::jsonb ->> 'operation' = 'linkPersons'",
    );
    expect(tried.length).toBeGreaterThan(0);
  });
});

/** An answer with everything random taken out. */
const shapeOf = (
  body: { readonly id: string; readonly events: readonly object[] },
  id: string,
) => ({
  own: body.id === id,
  fields: Object.keys(body).sort(),
  events: body.events.map((event) => ({ ...event, id: '' })),
});
