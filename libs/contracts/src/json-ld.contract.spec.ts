import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { eventTypes, thinEventOf, type MailboxEntry } from './index';

const read = (file: string): object =>
  JSON.parse(readFileSync(`contracts/events/${file}`, 'utf8')) as object;
const context = read('wisselzone.v1.context.jsonld') as { '@context': object };

/** Nothing is looked up elsewhere: who has the context can expand every event without a network. */
const offline = (url: string): never => {
  throw new Error(`asked for ${url}`);
};

/** In safe mode a key or a type that the context does not know is an error, not dropped in silence. */
const expanded = async (event: object): Promise<readonly Record<string, unknown>[]> =>
  await jsonld.expand(
    { ...context, ...event } as jsonld.JsonLdDocument,
    {
      documentLoader: offline,
      safe: true,
    } as jsonld.Options.Expand,
  );

const DOSSIER = '11111111-1111-4111-8111-111111111111';
const row = (type: keyof typeof eventTypes, entityKind = 'referral'): MailboxEntry => ({
  entry: '7',
  dossier: DOSSIER,
  seq: 3,
  event_id: '22222222-2222-4222-8222-222222222222',
  type,
  recorded_at: new Date('2026-11-25T10:00:00.000Z'),
  entity_kind: entityKind,
  entity: '33333333-3333-4333-8333-333333333333',
});

const STANDARDS = [
  'http://purl.org/dc/terms/',
  'http://www.w3.org/',
  'http://schema.org/',
  'https://w3id.org/dpv#',
  'https://data.vlaanderen.be/ns/',
];
const OURS = ['urn:wisselzone:hub:v1:cursor'];

describe('a public event as linked data', () => {
  it.each(Object.keys(eventTypes) as (keyof typeof eventTypes)[])(
    'says of %s, offline, what it is, of which dossier, and when',
    async (type) => {
      const [event] = await expanded(thinEventOf(row(type), { ok: true }));
      expect(event?.['@type']).toEqual([`urn:wisselzone:hub:v1:${type}`]);
      expect(event?.['@reverse']).toEqual({
        'https://data.vlaanderen.be/ns/dossier#doorloopt': [
          { '@id': `urn:wisselzone:id/${DOSSIER}` },
        ],
      });
      expect(event?.['http://www.w3.org/ns/prov#endedAtTime']).toHaveLength(1);
    },
  );

  it.each(['referral', 'handover', 'consent'])(
    'names the %s with a term of OSLO or W3C',
    async (kind) => {
      const [event] = await expanded(thinEventOf(row('NoteRecorded', kind), { ok: true }));
      const properties = Object.keys(event ?? {}).filter((key) => !key.startsWith('@'));
      const unknown = properties.filter(
        (key) => !OURS.includes(key) && !STANDARDS.some((standard) => key.startsWith(standard)),
      );
      expect(unknown).toEqual([]);
      expect(JSON.stringify(event)).toContain('urn:wisselzone:id/33333333');
    },
  );

  it('says why an event is not shared any more', async () => {
    const thin = thinEventOf(row('NoteRecorded'), { ok: false, reason: 'withdrawn' });
    const [event] = await expanded(thin);
    expect(event?.['https://w3id.org/dpv#hasJustification']).toEqual([{ '@value': 'withdrawn' }]);
  });

  it('refuses a field that the context does not know', async () => {
    const thin = thinEventOf(row('NoteRecorded'), { ok: true });
    await expect(expanded({ ...thin, unheardOf: 1 })).rejects.toThrow(/safe mode/i);
  });

  it('knows the class of every event, in Dutch', async () => {
    const classes = await jsonld.expand(read('wisselzone.v1.vocabulary.jsonld'), {
      documentLoader: offline,
    });
    expect(classes).toHaveLength(Object.keys(eventTypes).length + 1);
  });
});
