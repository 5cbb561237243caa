import { eventTypes } from '@wisselzone/contracts';
import type { TimelineItem } from '../hub/questions';
import type { Catalogue } from '../words/catalogue';
import { en } from '../words/en';
import { fr } from '../words/fr';
import { nl } from '../words/nl';
import { sentenceOf } from './sentence';

const GENK = '11111111-1111-4111-8111-111111111111';
const VDAB = '22222222-2222-4222-8222-222222222222';
const NAMES: Readonly<Record<string, string>> = { [GENK]: 'OCMW Genk', [VDAB]: 'VDAB' };

const item = (type: string, plain: TimelineItem['plain'] = {}): TimelineItem => ({
  seq: 1,
  id: '33333333-3333-4333-8333-333333333333',
  type,
  cloudEventType: '',
  label: { nl: 'Iets nieuws' },
  recordedAt: '2026-03-02T09:30:00.000Z',
  occurredAt: '2026-03-02T09:30:00.000Z',
  by: GENK,
  plain,
  categories: [],
  withheld: [],
  href: '',
});

const told = (type: string, plain?: TimelineItem['plain'], catalogue: Catalogue = nl): string =>
  sentenceOf(item(type, plain), {
    catalogue,
    language: 'nl',
    nameOf: (organisation) => NAMES[organisation] ?? '?',
  });

describe('the sentence of an event', () => {
  test('names both organisations of a referral', () => {
    expect(told('ReferralRequested', { kind: 'transfer', from: GENK, to: VDAB })).toBe(
      'OCMW Genk vraagt VDAB om de begeleiding over te nemen',
    );
  });

  test('says that support does not move the baton', () => {
    expect(told('ReferralRequested', { kind: 'support', from: GENK, to: VDAB })).toBe(
      'OCMW Genk vraagt VDAB om ondersteuning; de stok blijft waar ze is',
    );
  });

  test('says where the baton goes', () => {
    expect(told('HandoverTransferred', { from: GENK, to: VDAB })).toBe(
      'De stok gaat van OCMW Genk naar VDAB',
    );
  });

  test('says moments as they are in Brussels', () => {
    expect(told('HandoverPlanned', { intakeAt: '2026-07-02T08:00:00.000Z' })).toBe(
      'OCMW Genk plant de gezamenlijke intake op 2 juli 2026, 10:00',
    );
  });

  test('lists what the person agrees to, and never takes the first day for an organisation', () => {
    const plain = {
      categories: ['identity', 'housing', 'language'],
      recipients: [VDAB],
      from: '2026-03-02',
      until: '2027-03-01',
    };
    expect(told('ConsentGiven', plain)).toBe(
      'De persoon geeft toestemming om identiteit, wonen en taal te delen met VDAB, tot 1 maart 2027',
    );
  });

  test('tells a yes from a no, and a late answer from one in time', () => {
    expect(told('ReferralMomentAnswered', { agreed: true })).toMatch(/is akkoord/);
    expect(told('ReferralMomentAnswered', { agreed: false })).toMatch(/is niet akkoord/);
    expect(told('ReferralAccepted', { late: true })).toMatch(/na de antwoordtermijn/);
    expect(told('ReferralAccepted', { late: false })).not.toMatch(/antwoordtermijn/);
  });

  test('names the step of a missed deadline', () => {
    expect(told('ReferralDeadlineMissed', { step: 'receive' })).toBe(
      'De antwoordtermijn is overschreden: ontvangst',
    );
  });

  test('an event that this page does not know yet keeps the label of the hub', () => {
    expect(told('SomethingNewer')).toBe('Iets nieuws');
  });

  test.each([
    ['Dutch', nl],
    ['English', en],
    ['French', fr],
  ])(
    'every event has a sentence in %s, with nothing but known places in it',
    (_name, catalogue) => {
      const places = [
        'by',
        'from',
        'to',
        'owner',
        'predecessor',
        'towards',
        'recipients',
        'categories',
        'moment',
        'day',
        'until',
        'step',
      ];
      for (const type of Object.keys(eventTypes)) {
        const sentence = catalogue.events[type] ?? '';
        expect(sentence).not.toBe('');
        const asked = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, place]) => place);
        expect(places).toEqual(expect.arrayContaining(asked));
      }
    },
  );
});
