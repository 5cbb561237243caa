import { createHash, randomUUID } from 'node:crypto';
import type { PersonId } from '@wisselzone/kernel';
import { sealedOf } from '@wisselzone/platform/envelope';
import type { PostgresVault } from '@wisselzone/platform/vault';
import { tablesHolding } from '@wisselzone/testing';
import { eraserOn } from '../compositions/eraser';
import type { HubClient } from '../compositions/hub-client';
import { HUB, startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  MILA,
  OCMW,
  openDossier,
  registerThree,
  TOM,
  VDAB,
} from '../compositions/three-organisations';

type Item = { readonly id: string; readonly type: string };

let hub: TestHub;
let url: string;
const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
const vdab = () => hub.as({ organisation: VDAB, role: 'system', subject: MILA });
const caw = () => hub.as({ organisation: CAW, role: 'system', subject: TOM });
const officer = (organisation = OCMW) => hub.as({ organisation, role: 'privacyOfficer' });

beforeAll(async () => {
  hub = await startTestHub();
  await registerThree(hub);
  url = await hub.listen();
});
afterAll(() => hub.close());

/** A national number that nobody can have: its month is 65. */
let numbered = 100;
const aTestNumber = (): string => {
  const nine = `856505${String((numbered += 1)).padStart(3, '0')}`;
  return nine + String(97 - (Number(nine) % 97)).padStart(2, '0');
};

/** 32 characters that stand nowhere else, remembered for the search. */
const marking = () => {
  const markers: string[] = [];
  const mark = (): string => {
    const marker = `zq${randomUUID().replaceAll('-', '').slice(2)}`;
    markers.push(marker);
    return marker;
  };
  return { markers, mark };
};

/** A dossier in which every kind of personal field holds a marker, shared with VDAB. */
const lived = async (ssin: string, mark: () => string) => {
  const registered = await anke().done('/persons', {
    identity: { givenName: mark(), familyName: mark(), ssin },
    contact: { email: `${mark()}@example.org`, address: mark(), telephone: '+32 89 00 00 00' },
  });
  const person = registered.body.id as string;
  const opened = await anke().done('/dossiers', {
    person,
    targetGroup: 'livingAllowanceRecipient',
  });
  const dossier = opened.body.id as string;
  const at = `/dossiers/${dossier}`;
  const consent = {
    ...{ purpose: 'guidance', from: '2020-01-01', until: '2099-12-31', method: 'signedPaper' },
    categories: ['identity', 'contact', 'guidance', 'housing', 'childcare', 'notes'],
    ...{ recipients: [VDAB], explainedIn: 'nl', evidenceReference: mark() },
  };
  await anke().done(`${at}/consents`, consent);
  const asked = aReferral({ reason: mark(), question: mark(), categories: ['guidance'] });
  const referral = (await anke().done(`${at}/referrals`, asked)).body.id as string;
  await vdab().done(`${at}/referrals/${referral}/receipts`, { receivedBy: 'system' });
  await vdab().done(`${at}/referrals/${referral}/informationRequests`, { text: mark() });
  await anke().done(`${at}/referrals/${referral}/informationAnswers`, { text: mark() });
  await anke().done(`${at}/notes`, { text: mark() });
  await anke().done(`${at}/attachments`, {
    ...{ category: 'guidance', fileName: `${mark()}.txt`, mediaType: 'text/plain' },
    content: Buffer.from(mark()).toString('base64'),
  });
  await anke().done(`${at}/steps`, { takenOn: '2026-01-05', text: mark() });
  const condition = { lifeDomain: 'housing', state: 'open', text: mark() };
  const last = await anke().done(`${at}/conditions`, condition);
  await vdab().get(`/dossiers?notBefore=${last.body.position as string}`);
  return { person, dossier };
};

const contentsOf = async (dossier: string, reader: HubClient): Promise<string> => {
  const { items } = (await reader.get(`/dossiers/${dossier}/timeline`)).body as { items: Item[] };
  const contents = [];
  for (const { id } of items) {
    const answer = await reader.get(`/dossiers/${dossier}/events/${id}/content`);
    expect(answer.status).toBe(200);
    contents.push(answer.text);
  }
  const person = await reader.get(`/dossiers/${dossier}/person`);
  expect(person.status).toBe(200);
  return [...contents, person.text].join('\n');
};

const typesAt = async (dossier: string, reader: HubClient): Promise<readonly string[]> => {
  const { items } = (await reader.get(`/dossiers/${dossier}/timeline`)).body as { items: Item[] };
  return items.map(({ type }) => type);
};

const askPerson = async (dossier: string, officerClient: HubClient): Promise<string> => {
  const body = { scope: 'person', basis: 'objection' };
  const asked = await officerClient.done(`/dossiers/${dossier}/erasures`, body);
  return asked.body.id as string;
};

/** Waits until the rows hold what was recorded last. */
const settled = async (position: string): Promise<void> => {
  expect((await vdab().get(`/dossiers?notBefore=${position}`)).status).toBe(200);
};

const headOf = async (): Promise<string> => String(await hub.ports.store.head());

const order = async (dossier: string): Promise<string> => {
  const erasure = await askPerson(dossier, officer());
  const confirmed = await officer().done(
    `/dossiers/${dossier}/erasures/${erasure}/confirmations`,
    {},
  );
  await settled(confirmed.body.position as string);
  return erasure;
};

describe('erasing a person', () => {
  it('asks two, reads as erased from the order on, and survives being cut short at every step', async () => {
    const { mark } = marking();
    const { dossier } = await lived(aTestNumber(), mark);
    const one = officer();
    const erasure = await askPerson(dossier, one);
    const confirm = `/dossiers/${dossier}/erasures/${erasure}/confirmations`;
    expect((await one.post(confirm, {})).body).toMatchObject({
      type: 'urn:problem-type:wisselzone:secondPersonNeeded',
    });
    expect((await anke().post(confirm, {})).status).toBe(403);
    const confirmed = await officer().done(confirm, {});
    await settled(confirmed.body.position as string);
    expect(await contentsOf(dossier, anke())).toContain('"erased":true');
    expect(await contentsOf(dossier, vdab())).not.toMatch(/zq[0-9a-f]{30}/);

    const { eraser, troubles, close } = await eraserOn(hub, url, ['/destructions']);
    expect(await eraser.round()).toBe(0);
    expect(troubles).toMatchObject([{ what: 'orderWaits', error: 'Error' }]);
    expect(await eraser.round()).toBe(1);
    await settled(await headOf());
    expect(await eraser.round()).toBe(0);
    await close();
    const types = await typesAt(dossier, vdab());
    expect(types.filter((type) => type === 'SubjectKeyDestroyed')).toHaveLength(1);
    expect(types).toContain('ErasureOrdered');
    const [line] = await hub.query(
      `select line from access_log.line where line->>'operation' = 'destroyKey' order by line_no desc limit 1`,
    );
    expect(line?.['line']).toMatchObject({ action: 'D', outcome: 'permit', dossier });
    const written = await anke().post(`/dossiers/${dossier}/notes`, { text: 'nog iets' });
    expect(written.body).toMatchObject({ type: 'urn:problem-type:wisselzone:personErased' });
  });

  it('(trust 39) leaves no marker and no digest of one anywhere, and neighbours as they were', async () => {
    const [gone, stays] = [marking(), marking()];
    const ssin = aTestNumber();
    const { dossier, person } = await lived(ssin, gone.mark);
    const neighbour = await lived(aTestNumber(), stays.mark);
    const before = await contentsOf(neighbour.dossier, vdab());
    const sealedBefore = await hub.ports.store.readStream(`dossier-${neighbour.dossier}`);
    expect((await contentsOf(dossier, vdab())).match(/zq[0-9a-f]{30}/g)?.length).toBeGreaterThan(5);
    await order(dossier);
    const { eraser, close } = await eraserOn(hub, url);
    expect(await eraser.round()).toBeGreaterThan(0);
    await close();

    const digests = gone.markers.flatMap((marker) => {
      const digest = createHash('sha256').update(marker).digest();
      return [digest.toString('hex'), digest.toString('base64'), digest.toString('base64url')];
    });
    expect(gone.markers.length).toBeGreaterThanOrEqual(12);
    expect(await tablesHolding(hub.databaseUrl, [...gone.markers, ...digests])).toEqual([]);
    // Not even with the root key and whatever keys are left: no section of this person opens.
    (hub.ports.vault as PostgresVault).forgetKeys();
    for (const stream of [`dossier-${dossier}`, `person-${person}`])
      for (const stored of await hub.ports.store.readStream(stream)) {
        const sections = sealedOf(stored);
        const scope = { person: person as PersonId, stream, eventId: stored.eventId };
        const categories = sections.map(({ category }) => category);
        const opened = await hub.ports.vault.open(scope, sections, categories);
        for (const section of Object.values(opened))
          expect(section).toMatchObject({ erased: true });
      }
    expect(await contentsOf(neighbour.dossier, vdab())).toBe(before);
    expect(await hub.ports.store.readStream(`dossier-${neighbour.dossier}`)).toEqual(sealedBefore);
    const again = await anke().done('/persons', { identity: { ssin } });
    expect(again.body.id).not.toBe(person);
  });

  it('(trust 39) would be seen to fail if one read model kept a copy', async () => {
    const { markers, mark } = marking();
    await lived(aTestNumber(), mark);
    await hub.query('create table read.forgotten_copy (said text)');
    await hub.query('insert into read.forgotten_copy values ($1)', [
      `een zin met ${markers[3] ?? ''}`,
    ]);
    expect(await tablesHolding(hub.databaseUrl, markers)).toEqual(['read.forgotten_copy: 1']);
    await hub.query('drop table read.forgotten_copy');
  });

  it('follows in the other dossiers of the person, told to who is in those', async () => {
    const { mark } = marking();
    const { dossier, person } = await lived(aTestNumber(), mark);
    const other = (await anke().done('/dossiers', { person })).body.id as string;
    await anke().done(`/dossiers/${other}/notes`, { text: mark() });
    await anke().done(`/dossiers/${other}/consents`, {
      ...{ purpose: 'guidance', from: '2020-01-01', until: '2099-12-31', method: 'digital' },
      ...{ categories: ['guidance'], recipients: [CAW] },
    });
    const ask = { ...aReferral({ to: CAW, reason: mark(), categories: ['guidance'] }) };
    const asked = await anke().done(`/dossiers/${other}/referrals`, ask);
    await settled(asked.body.position as string);
    const erasure = await order(dossier);
    const { eraser, troubles, close } = await eraserOn(hub, url, ['/followings']);
    await eraser.round();
    expect(troubles).toHaveLength(1);
    await eraser.round();
    await settled(await headOf());
    await eraser.round();
    await settled(await headOf());
    await close();
    expect(await typesAt(other, anke())).toEqual(
      expect.arrayContaining(['ErasureOrdered', 'SubjectKeyDestroyed']),
    );
    expect(await contentsOf(other, anke())).not.toMatch(/zq[0-9a-f]{30}/);
    const said = `/dossiers/${other}/erasures/${erasure}/acknowledgements`;
    expect((await caw().post(said, { outcome: 'erased' })).status).toBe(201);
    expect((await vdab().post(said, { outcome: 'erased' })).status).toBe(404);
  });
});

describe('telling who received it', () => {
  it('(trust 42) waits for each, and lists who did not answer within seven days', async () => {
    const { mark } = marking();
    const { dossier } = await lived(aTestNumber(), mark);
    const erasure = await order(dossier);
    const waits = async (reader: HubClient) =>
      (
        (await reader.get('/worklist?pageSize=100')).body as {
          items: { kind: string; dossier: string }[];
        }
      ).items
        .filter((item) => item.dossier === dossier)
        .map(({ kind }) => kind);
    expect(await waits(vdab())).toContain('acknowledgeErasure');
    const clock = hub.as({ organisation: HUB, role: 'system' });
    const early = await clock.post(`/dossiers/${dossier}/erasures/${erasure}/missedAnswers`, {});
    expect(early.body).toMatchObject({ type: 'urn:problem-type:wisselzone:erasureAnswerNotDue' });
    const due = await hub.query(
      `select due_at - (select max(recorded_at) from read.timeline where dossier = $1 and type = 'ErasureOrdered') as after
         from read.due_date where entity = $2 and step = 'answer' and not done`,
      [dossier, erasure],
    );
    expect(due[0]?.['after']).toMatchObject({ days: 7 });
    const kept = { outcome: 'kept', keptGround: 'legalDuty' };
    const said = await vdab().done(
      `/dossiers/${dossier}/erasures/${erasure}/acknowledgements`,
      kept,
    );
    await settled(said.body.position as string);
    expect(await waits(vdab())).not.toContain('acknowledgeErasure');
  });

  it('may be refused, with the ground as the answer', async () => {
    const { dossier } = await openDossier(hub);
    const body = { scope: 'person', basis: 'objection', refusal: 'legalDuty' };
    const refused = await officer().done(`/dossiers/${dossier}/erasures`, body);
    await settled(refused.body.position as string);
    expect(await typesAt(dossier, anke())).toEqual(
      expect.arrayContaining(['ErasureAsked', 'ErasureRefused']),
    );
  });
});

describe('erasing a category', () => {
  it('takes that category and nothing else; what is written later can be read', async () => {
    const { mark } = marking();
    const { dossier } = await lived(aTestNumber(), mark);
    const body = { scope: 'category', category: 'notes', basis: 'unlawful' };
    const asked = await officer().done(`/dossiers/${dossier}/erasures`, body);
    await settled(asked.body.position as string);
    const { eraser, close } = await eraserOn(hub, url);
    expect(await eraser.round()).toBeGreaterThan(0);
    await close();
    const later = await anke().done(`/dossiers/${dossier}/notes`, { text: 'later gezegd' });
    await settled(later.body.position as string);
    const contents = await contentsOf(dossier, anke());
    expect(contents).toContain('"notes":{"erased":true');
    expect(contents).toContain('later gezegd');
    expect(contents).toMatch(/"guidance":\{[^}]*zq[0-9a-f]{30}/);
  });

  it('waits for the holder when another asks it', async () => {
    const { mark } = marking();
    const { dossier } = await lived(aTestNumber(), mark);
    const body = { scope: 'category', category: 'notes', basis: 'unlawful' };
    const asked = await officer(VDAB).done(`/dossiers/${dossier}/erasures`, body);
    const confirm = `/dossiers/${dossier}/erasures/${asked.body.id as string}/confirmations`;
    expect((await officer(VDAB).post(confirm, {})).body).toMatchObject({
      type: 'urn:problem-type:wisselzone:onlyHolderMayConfirmErasure',
    });
    expect((await officer().post(confirm, {})).status).toBe(201);
  });
});

describe('a key store brought back from a backup', () => {
  it('(trust 41) revives nothing: the door refuses by the log, and the eraser destroys again', async () => {
    const { mark } = marking();
    const { dossier, person } = await lived(aTestNumber(), mark);
    await hub.query('create schema backup');
    for (const table of ['person_key', 'category_key'])
      await hub.query(`create table backup.${table} as select * from key_store.${table}`);
    await order(dossier);
    const first = await eraserOn(hub, url);
    await first.eraser.round();
    await settled(await headOf());
    await hub.query('truncate key_store.category_key, key_store.person_key');
    for (const table of ['person_key', 'category_key'])
      await hub.query(`insert into key_store.${table} select * from backup.${table}`);

    expect(await contentsOf(dossier, anke())).not.toMatch(/zq[0-9a-f]{30}/);
    expect(await first.eraser.applyDestroyedKeys()).toBeGreaterThan(0);
    expect(first.troubles).toContainEqual(expect.objectContaining({ what: 'keyHadComeBack' }));
    expect(await first.eraser.applyDestroyedKeys()).toBe(0);
    const [kept] = await hub.query(
      'select wrapped from key_store.person_key where person_id = $1',
      [person],
    );
    expect(kept?.['wrapped']).toBeNull();
    await first.close();
  });
});
