import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wrongInPublic, wrongInPublicContent } from '@wisselzone/testing';
import { CloudEvent } from 'cloudevents';
import { eventTypes } from './event-types.generated';
import { thinEventOf, type MailboxEntry } from './thin-event';

const examples = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../contracts/events/examples',
);
type Example = { readonly event: { readonly type: string }; readonly content: { type: string } };
const exampleOf = (file: string) =>
  JSON.parse(readFileSync(join(examples, file), 'utf8')) as Example;
const files = readdirSync(examples);

const entry: MailboxEntry = {
  entry: '17',
  dossier: '7d7f3b52-3f5c-4f0e-8f0f-2a5d3c1b9e10',
  seq: 3,
  event_id: '0b1f6c1e-8a3f-5f0e-9c55-0d6f3c1b2a10',
  type: 'ReferralRequested',
  recorded_at: new Date('2026-03-02T09:30:00.000Z'),
  entity_kind: 'referral',
  entity: 'c2a0f6b4-51de-4c7d-9a51-6c1f0b7e4d22',
};

describe('the public events', () => {
  it('are all there, and the notice in place of one', () => {
    expect(files).toHaveLength(Object.keys(eventTypes).length + 1);
  });

  it.each(files)('have an example that is as promised: %s', (file) => {
    const { event, content } = exampleOf(file);
    expect(wrongInPublic(event)).toBe('');
    expect(wrongInPublicContent(content)).toBe('');
    expect(new CloudEvent(event).validate()).toBe(true);
  });

  it.each(Object.keys(eventTypes) as (keyof typeof eventTypes)[])(
    'are what the doors make of %s',
    (type) => {
      expect(wrongInPublic(thinEventOf({ ...entry, type }, { ok: true }))).toBe('');
    },
  );

  it('are notices when they may not be followed any more', () => {
    const withheld = thinEventOf(entry, { ok: false, reason: 'noGround' });
    expect(wrongInPublic(withheld)).toBe('');
  });

  it('are refused when something is missing or another type is said', () => {
    const { sequence: _, ...without } = thinEventOf(entry, { ok: true });
    expect(wrongInPublic(without)).toContain('sequence');
    expect(wrongInPublic({ ...without, type: 'unheard.of' })).toContain('no public event');
    const content = exampleOf('ReferralRequested.v1.json').content;
    const other = { ...content, sections: { incomeDebt: { text: 'x' } } };
    expect(wrongInPublicContent(other)).toContain('additional properties');
  });
});
