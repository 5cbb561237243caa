import { randomUUID } from 'node:crypto';
import { tablesHolding } from '@wisselzone/testing';
import { eraserOn } from '../compositions/eraser';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

const base64 = (content: string | Buffer): string => Buffer.from(content).toString('base64');
const aFile = (changed: object = {}): object => ({
  category: 'childcare',
  fileName: 'Attest opvang (mei).txt',
  mediaType: 'text/plain',
  content: base64('Er is opvang tot 18 uur.'),
  ...changed,
});
const problem = (name: string): string => `urn:problem-type:wisselzone:${name}`;

describe('a file beside a dossier', () => {
  let hub: TestHub;
  let url: string;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
    url = await hub.listen();
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const caw = () => hub.as({ organisation: CAW, role: 'coordinator' });
  const officer = () => hub.as({ organisation: OCMW, role: 'privacyOfficer' });

  const added = async (dossier: string, changed: object = {}): Promise<string> =>
    (await anke().done(`/dossiers/${dossier}/attachments`, aFile(changed))).body.id as string;

  /** A dossier of which VDAB was asked something, with one file of the OCMW. */
  const asked = async (changed: object = {}) => {
    const { dossier } = await openDossier(hub);
    const attachment = await added(dossier, changed);
    const sent = await anke().done(
      `/dossiers/${dossier}/referrals`,
      aReferral({ attachments: [attachment] }),
    );
    return {
      dossier,
      attachment,
      referral: sent.body.id as string,
      position: sent.body.position as string,
      path: `/dossiers/${dossier}/attachments/${attachment}`,
    };
  };

  it('goes with a referral, and is saved by whoever may read its category', async () => {
    const { dossier, attachment, path, position } = await asked();
    const timeline = await vdab().get(`/dossiers/${dossier}/timeline?notBefore=${position}`);
    expect(timeline.body.items).toContainEqual(
      expect.objectContaining({
        type: 'ReferralRequested',
        plain: expect.objectContaining({ attachments: [attachment] }) as object,
      }),
    );
    const card = await vdab().get(path);
    expect(card.body).toMatchObject({
      category: 'childcare',
      fileName: 'Attest opvang (mei).txt',
      mediaType: 'text/plain',
      size: 24,
      withheld: [],
    });
    const saved = await vdab().get(`${path}/content`);
    expect(saved.text).toBe('Er is opvang tot 18 uur.');
    expect(saved.headers).toMatchObject({
      'content-type': 'text/plain',
      'content-disposition': `attachment; filename="Attest opvang (mei).txt"; filename*=UTF-8''Attest%20opvang%20%28mei%29.txt`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const lines = await hub.query(
      `select line from access_log.line where line->>'operation' = 'downloadAttachment'
       and line->>'dossier' = $1`,
      [dossier],
    );
    expect(lines).toMatchObject([{ line: { outcome: 'permit', categories: ['childcare'] } }]);
  });

  it('is for its own organisation alone until something carries it', async () => {
    const { dossier } = await asked();
    const attachment = await added(dossier);
    const path = `/dossiers/${dossier}/attachments/${attachment}`;
    expect((await anke().get(`${path}/content`)).status).toBe(200);
    for (const page of [path, `${path}/content`]) expect((await vdab().get(page)).status).toBe(404);
    const events = await hub.ports.store.readStream(`dossier-${dossier}`);
    const event = events.findLast(({ type }) => type === 'AttachmentAdded')?.eventId ?? '';
    expect((await vdab().get(`/dossiers/${dossier}/events/${event}/content`)).status).toBe(404);
    const other = await vdab().post(`/dossiers/${dossier}/notes`, { text: 'hallo' });
    const { position } = other.body as { readonly position: string };
    for (const page of [
      `/dossiers/${dossier}/timeline?notBefore=${position}`,
      '/feed?after=0',
      `/dossiers/${dossier}`,
    ])
      expect((await vdab().get(page)).text).not.toContain(attachment);
    expect((await caw().get(path)).status).toBe(404);
  });

  it('names no category in the thin event, whoever follows it', async () => {
    const { attachment } = await asked();
    const feed = await vdab().get('/feed?after=0');
    expect(feed.text).not.toContain(attachment);
    expect(feed.text).not.toContain('childcare');
  });

  it('is withheld as its category is: nobody reads what the person took back', async () => {
    const { dossier, path } = await asked();
    const { consents } = (await anke().get(`/dossiers/${dossier}`)).body as {
      readonly consents: readonly { readonly id: string }[];
    };
    await anke().done(`/dossiers/${dossier}/consents/${consents[0]?.id ?? ''}/withdrawals`, {
      categories: ['childcare'],
    });
    const refused = await vdab().get(`${path}/content`);
    expect([refused.status, refused.body.type]).toEqual([403, problem('attachmentWithheld')]);
    expect(refused.body.withheld).toMatchObject([{ category: 'childcare' }]);
    const card = await vdab().get(path);
    expect(card.body).toMatchObject({ withheld: [{ category: 'childcare' }] });
    expect(card.text).not.toContain('Attest');
    expect((await anke().get(`${path}/content`)).status).toBe(200);
  });

  it('goes no further than the referral shares, and only with its own organisation', async () => {
    const { dossier } = await openDossier(hub);
    const health = await added(dossier, { category: 'health' });
    const send = (attachment: string) =>
      anke().post(`/dossiers/${dossier}/referrals`, aReferral({ attachments: [attachment] }));
    expect((await send(health)).body).toMatchObject({
      type: problem('attachmentCategoryNotShared'),
      field: 'attachments',
      category: 'health',
    });
    expect((await send(randomUUID())).body).toMatchObject({
      type: problem('attachmentUnknown'),
      field: 'attachments',
    });
    const elsewhere = await asked();
    expect((await send(elsewhere.attachment)).body.type).toBe(problem('attachmentUnknown'));
  });

  it('goes with what is asked about the referral, and with the answer to a question', async () => {
    const { dossier, referral } = await asked();
    const path = `/dossiers/${dossier}/referrals/${referral}`;
    await vdab().done(`${path}/receipts`, { receivedBy: 'system' });
    await vdab().done(`${path}/informationRequests`, { text: 'Tot hoe laat?' });
    const first = await added(dossier);
    await anke().done(`${path}/informationAnswers`, { text: 'Zie bijlage', attachments: [first] });
    expect((await vdab().get(`/dossiers/${dossier}/attachments/${first}/content`)).status).toBe(
      200,
    );
    const question = await vdab().done(`/dossiers/${dossier}/questions`, {
      to: OCMW,
      text: 'Nog iets?',
    });
    const second = await added(dossier);
    await anke().done(`/dossiers/${dossier}/questions/${question.body.id as string}/answers`, {
      text: 'Zie bijlage',
      attachments: [second],
    });
    expect((await vdab().get(`/dossiers/${dossier}/attachments/${second}/content`)).status).toBe(
      200,
    );
  });

  it.each([
    [
      'a type that is not taken',
      { mediaType: 'text/html' },
      'attachmentTypeNotAllowed',
      'mediaType',
    ],
    [
      'bytes of another type',
      { mediaType: 'application/pdf', fileName: 'x.pdf' },
      'attachmentUnlikeType',
      'mediaType',
    ],
    ['a script', { content: base64('#!/bin/sh') }, 'attachmentDangerous', 'content'],
    ['a name with a folder', { fileName: '../x.txt' }, 'attachmentNameUnsafe', 'fileName'],
    ['too much', { content: base64(Buffer.alloc(5_242_881, 97)) }, 'attachmentTooLarge', 'content'],
  ])('is refused with the field and the rule: %s', async (_, changed, name, field) => {
    const { dossier } = await openDossier(hub);
    const kept = 'select count(*)::int as n from attachment.file';
    const before = await hub.query(kept);
    const refused = await anke().post(`/dossiers/${dossier}/attachments`, aFile(changed));
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([
      422,
      problem(name),
      field,
    ]);
    expect(await hub.query(kept)).toEqual(before);
  });

  it('is refused when it is no base64, or far too large to be looked at', async () => {
    const { dossier } = await openDossier(hub);
    const path = `/dossiers/${dossier}/attachments`;
    for (const content of ['no base64!', ''])
      expect((await anke().post(path, aFile({ content }))).status).toBe(400);
    const huge = await anke().post(path, aFile({ content: 'YWFh'.repeat(2_000_000) }));
    expect(huge.status).toBe(413);
    expect(huge.body.limitBytes).toBeGreaterThan(5_242_880);
    // Every other route keeps its own limit.
    const note = await anke().post(`/dossiers/${dossier}/notes`, { text: 'x'.repeat(300_000) });
    expect(note.body).toMatchObject({ status: 413, limitBytes: 262_144 });
  });

  it('is added once, however often the command is repeated', async () => {
    const { dossier } = await openDossier(hub);
    const path = `/dossiers/${dossier}/attachments`;
    const key = randomUUID();
    const [one, other] = await Promise.all([
      anke().done(path, aFile(), { key }),
      anke().done(path, aFile(), { key }),
    ]);
    expect(one.body).toEqual(other.body);
    const events = await hub.ports.store.readStream(`dossier-${dossier}`);
    expect(events.filter(({ type }) => type === 'AttachmentAdded')).toHaveLength(1);
    const content = `${path}/${one.body.id as string}/content`;
    expect((await anke().get(content)).text).toBe('Er is opvang tot 18 uur.');
    const changed = await anke().post(path, aFile({ category: 'housing' }), { key });
    expect(changed.body.type).toBe(problem('idempotencyKeyReused'));
  });

  it('makes nothing that reads a dossier larger', async () => {
    const { dossier, path } = await asked({ content: base64(Buffer.alloc(1_000_000, 97)) });
    expect((await vdab().get(`${path}/content`)).text).toHaveLength(1_000_000);
    const events = await hub.ports.store.readStream(`dossier-${dossier}`);
    expect(JSON.stringify(events).length).toBeLessThan(20_000);
  });

  it('stands nowhere in clear, and is gone for everybody once its category is erased', async () => {
    const [name, text] = [0, 1].map(() => `zq${randomUUID().replaceAll('-', '')}`) as [
      string,
      string,
    ];
    const { dossier, path } = await asked({ fileName: `${name}.txt`, content: base64(text) });
    expect((await vdab().get(`${path}/content`)).text).toBe(text);
    expect(await tablesHolding(hub.databaseUrl, [name, text, base64(text)])).toEqual([]);
    await officer().done(`/dossiers/${dossier}/erasures`, {
      scope: 'category',
      category: 'childcare',
      basis: 'unlawful',
    });
    for (const one of [anke(), vdab()]) {
      const gone = await one.get(`${path}/content`);
      expect([gone.status, gone.body.type]).toEqual([410, problem('attachmentErased')]);
      expect((await one.get(path)).body).toMatchObject({ erasedAt: expect.any(String) as string });
    }
    const { eraser, close } = await eraserOn(hub, url);
    expect(await eraser.round()).toBeGreaterThan(0);
    await close();
    const [kept] = await hub.query('select sealed from attachment.file where attachment = $1', [
      path.split('/').at(-1),
    ]);
    const { person } = (await anke().get(`/dossiers/${dossier}`)).body as { person: never };
    const scope = { person, stream: `dossier-${dossier}`, eventId: path.split('/').at(-1) ?? '' };
    (hub.ports.vault as unknown as { forgetKeys: () => void }).forgetKeys();
    expect(
      await hub.ports.vault.openFile(scope, 'childcare', kept?.['sealed'] as Buffer),
    ).toMatchObject({ erased: true });
  });

  it('is an alarm when its bytes are gone or are others, never an empty file', async () => {
    const { path, attachment } = await asked();
    await hub.query('delete from attachment.file where attachment = $1', [attachment]);
    expect((await vdab().get(`${path}/content`)).status).toBe(500);
    const other = await asked();
    await hub.query(
      'update attachment.file set sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1) where attachment = $1',
      [other.attachment],
    );
    expect((await vdab().get(`${other.path}/content`)).status).toBe(500);
  });
});
