import { createHash } from 'node:crypto';
import { CONSENT_STATUS_CODES, type Instant } from '@wisselzone/kernel';
import {
  caw,
  factsOf,
  histories,
  ocmw,
  partlyWithdrawn,
  person,
  vdab,
} from '../../samples/consent-facts.samples';
import { consentReceipt } from './consent-receipt';
import { consentRecord } from './consent-record';
import { hubId } from './consent-record.events';
import { RECEIPT_POLICY } from './receipt-style';
import { durationText } from './receipt-words';

const recordOf = (...given: Parameters<typeof factsOf>) => consentRecord(factsOf(...given));
const receiptOf = (...given: Parameters<typeof factsOf>): string => {
  const facts = factsOf(...given);
  return consentReceipt(consentRecord(facts), facts.consent);
};

describe('a consent record', () => {
  it('says who acted, and who wrote it down', () => {
    const [asked, answered] = recordOf(histories.refused).events;
    expect(asked).toMatchObject({ entity: hubId(ocmw), recordedBy: hubId(ocmw) });
    expect(answered).toMatchObject({ entity: hubId(person), recordedBy: hubId(ocmw) });
  });

  it.each([
    ['given', '2026-08-31T22:00:00.000Z/2026-12-31T23:00:00.000Z'],
    ['renewed', '2026-08-31T22:00:00.000Z/2027-06-30T22:00:00.000Z'],
    ['withdrawn', '2026-08-31T22:00:00.000Z/2026-10-01T08:00:00.000Z'],
    ['revoked', '2026-08-31T22:00:00.000Z/2026-10-01T08:00:00.000Z'],
    ['expired', '2026-08-31T22:00:00.000Z/2026-12-31T23:00:00.000Z'],
    ['invalidated', '2026-08-31T22:00:00.000Z/2026-08-31T22:00:00.000Z'],
  ] as const)('says how long it holds: %s', (state, validity) => {
    expect(recordOf(histories[state]).events.at(-1)?.validity).toBe(validity);
  });

  it('ends at its begin when it was taken back before it began', () => {
    const [given, , all] = histories.withdrawn;
    const before = '2026-08-01T08:00:00.000Z' as Instant;
    const early = [{ ...given, at: before }, histories.withdrawn[1], all].map((event) => ({
      ...event,
      at: before,
    }));
    const begin = '2026-08-31T22:00:00.000Z';
    expect(recordOf(early).events.at(-1)?.validity).toBe(`${begin}/${begin}`);
  });

  it('keeps what is left when a part is withdrawn', () => {
    const record = recordOf(partlyWithdrawn);
    expect(record.events.at(-1)).toMatchObject({ state: 'withdrawn', categories: ['housing'] });
    expect(record.events.at(-1)?.validity).toContain('/2026-12-31T23:00:00.000Z');
    expect(record.process.personalData.map(({ withdrawnAt }) => withdrawnAt)).toEqual([
      undefined,
      '2026-10-01T08:00:00.000Z',
    ]);
  });

  it('says what a register does not hold, and guesses nothing', () => {
    const { controllers, recipients, lawfulBases } = recordOf(histories.given);
    expect(controllers).toMatchObject([
      { identifier: ocmw, contact: ['Onthaal', '+32 1'], numbers: ['0200000000'] },
    ]);
    const none = 'niet vastgelegd';
    expect(recipients).toMatchObject([
      { identifier: vdab, name: 'VDAB & co', address: none, contact: [none] },
      { identifier: caw, name: none, address: none, contact: [none], organisationType: none },
    ]);
    expect(lawfulBases).toMatchObject([
      { type: ['LegalBasis', 'eu-gdpr:A6-1-e'], recipient: hubId(vdab), categories: ['guidance'] },
      { type: ['LegalBasis', 'NotRecorded'], recipient: hubId(vdab), categories: ['housing'] },
      { type: ['LegalBasis', 'NotRecorded'], recipient: hubId(caw) },
    ]);
  });

  it('says once what is withheld, whoever wrote it', () => {
    const one = { category: 'guidance', reason: 'withdrawn' } as const;
    expect(recordOf(histories.given, { withheld: [one, { ...one }] }).withheld).toEqual([one]);
  });
});

describe('a consent receipt', () => {
  it('tells the person where it stands, in each of the ten states in other words', () => {
    const told = CONSENT_STATUS_CODES.map(
      (state) => /class="status">([^<]+)</.exec(receiptOf(histories[state]))?.[1],
    );
    expect(new Set(told).size).toBe(10);
    expect(told).not.toContain(undefined);
  });

  it('holds everything that the record says', () => {
    const record = recordOf(partlyWithdrawn);
    const text = receiptOf(partlyWithdrawn);
    const { identifier, dataSubject, schemaVersion, notice, jurisdiction, applicableLaw } = record;
    const ids = [...record.controllers, ...record.recipients].map((one) => one.identifier);
    const events = record.events.flatMap(({ time, validity, entity, eventType, type }) => [
      ...[time, validity, entity, eventType, type],
    ]);
    const all = [identifier, `${identifier}.2`, dataSubject.identifier, schemaVersion, notice.id];
    for (const said of [...all, jurisdiction, applicableLaw, ...ids, ...events])
      expect(text).toContain(said);
    expect(text).toContain('Van 1 september 2026 tot en met 31 december 2026.');
    expect(text).toContain('België');
    expect(text).toContain('10 jaar');
    expect(text).toContain('Wonen: ingetrokken op 1 oktober 2026');
  });

  it('escapes what organisations call themselves', () => {
    const text = receiptOf(histories.given);
    expect(text).toContain('OCMW &lt;Voorbeeld&gt;');
    expect(text).toContain('VDAB &amp; co');
    expect(text).not.toContain('<Voorbeeld>');
  });

  it('loads nothing, runs nothing, and has the one style that its policy allows', () => {
    const text = receiptOf(histories.given);
    expect(text).not.toMatch(/<(script|link|img|iframe|form)|\s(src|href|style|on\w+)=/i);
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(text) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    expect(style).toContain('@page');
    expect(RECEIPT_POLICY).toContain(`default-src 'none'; style-src 'sha256-${digest}'`);
  });

  it('uses sentences that somebody with little Dutch can follow', () => {
    const text = receiptOf(histories.given).replace(/<style>[^]*<\/style>|<dl[^]*<\/dl>/g, '');
    const sentences = text
      .replace(/<[^>]+>/g, '\n')
      .split(/[.:\n]/)
      .map((sentence) => sentence.trim().split(/\s+/).length);
    expect(Math.max(...sentences)).toBeLessThanOrEqual(20);
  });

  it.each([
    ['P1M', '1 maand'],
    ['P18M', '18 maanden'],
    ['P1Y', '1 jaar'],
    ['P30D', '30 dagen'],
  ])('says %s as %s', (duration, text) => {
    expect(durationText(duration)).toBe(text);
  });
});
