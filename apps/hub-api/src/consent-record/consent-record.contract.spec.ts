import { readFileSync } from 'node:fs';
import { CONSENT_STATUS_CODES, type ConsentStatus } from '@wisselzone/kernel';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import {
  factsOf,
  histories,
  ofHealthAndJustice,
  partlyWithdrawn,
} from '../../samples/consent-facts.samples';
import { consentRecord } from './consent-record';
import { DPV_STATE } from './consent-record.events';

const read = (file: string): string => readFileSync(`contracts/${file}`, 'utf8');
interface Shape {
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Shape>>;
}
const schema = JSON.parse(read('consent/consent-record.v1.schema.json')) as Shape;
const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictTuples: false });
addFormats(ajv);
const isAsPromised = ajv.compile(schema);
const wrongIn = (record: object): string =>
  isAsPromised(record) ? '' : ajv.errorsText(isAsPromised.errors);

type Json = Record<string, unknown>;
const recordOf = (...given: Parameters<typeof factsOf>): Json =>
  JSON.parse(JSON.stringify(consentRecord(factsOf(...given)))) as Json;

/** In safe mode a key or a type that the context does not know is an error; and nothing is looked up elsewhere. */
const expanded = async (record: object): Promise<Json | undefined> => {
  const documentLoader = (url: string): never => {
    throw new Error(`asked for ${url}`);
  };
  const options = { documentLoader, safe: true } as jsonld.Options.Expand;
  const [one] = await jsonld.expand(record, options);
  return one;
};
const states = Object.entries(histories) as [ConsentStatus, (typeof histories)['given']][];
const DPV = 'https://w3id.org/dpv#';

describe('§7.38: a consent as ISO/IEC TS 27560 asks it', () => {
  it('has a history for each of the ten states of DPV, by their own names', () => {
    expect(states.map(([state]) => state)).toEqual([...CONSENT_STATUS_CODES]);
    const rows = parse<{ code: string; dpv: string }>(read('codes/consentStatus.csv'), {
      columns: true,
    });
    expect(DPV_STATE).toEqual(Object.fromEntries(rows.map(({ code, dpv }) => [code, dpv])));
  });

  it.each(states)('is whole, and ends in its state: %s', async (state, history) => {
    const record = recordOf(history);
    expect(wrongIn(record)).toBe('');
    expect((record['events'] as Json[]).at(-1)).toMatchObject({ type: DPV_STATE[state], state });
    const terms = await expanded(record);
    expect(terms?.['@type']).toEqual([`${DPV}ConsentRecord`]);
    const events = terms?.[`${DPV}hasConsentStatus`] as Json[];
    expect(events.at(-1)?.['@type']).toEqual([DPV + DPV_STATE[state]]);
  });

  it.each([
    [partlyWithdrawn, {}],
    [ofHealthAndJustice, {}],
    [histories.given, { withheld: [{ category: 'guidance', reason: 'withdrawn' }] }],
    [histories.given, { flows: [] }],
  ] as const)('is whole and expands in every other shape (%#)', async (history, changes) => {
    const facts = factsOf(history, changes);
    const steps = facts.steps.map((step) => ({ ...step, explainedIn: 'fr' }));
    const record = recordOf(history, { ...changes, steps });
    expect(wrongIn(record)).toBe('');
    expect(await expanded(record)).toBeDefined();
  });

  it.each(schema.required ?? [])('is refused without %s', (field) => {
    const { [field]: _, ...rest } = recordOf(histories.given);
    expect(wrongIn(rest)).toContain(`'${field}'`);
  });

  it.each(
    (['party', 'event', 'lawfulBasis', 'personalData'] as const).flatMap((part) =>
      (schema.$defs?.[part]?.required ?? []).map((field) => [part, field] as const),
    ),
  )('is refused when a %s says no %s', (part, field) => {
    const record = recordOf(histories.given);
    const { personalData } = record['process'] as { readonly personalData: Json[] };
    const parts = {
      party: record['recipients'] as Json[],
      event: record['events'] as Json[],
      lawfulBasis: record['lawfulBases'] as Json[],
      personalData,
    };
    delete parts[part][0]?.[field];
    expect(wrongIn(record)).toContain(`'${field}'`);
  });

  it('is refused by JSON-LD with a field that the context does not know', async () => {
    const record = { ...recordOf(histories.given), unheardOf: 1 };
    await expect(expanded(record)).rejects.toThrow(/safe mode/i);
  });

  it('names the special categories of the GDPR, and who gets no say in that', () => {
    const record = recordOf(ofHealthAndJustice);
    expect(record['process']).toMatchObject({
      personalData: [
        { identifier: 'health', type: 'SpecialCategoryPersonalData', gdprArticle: '9' },
        { identifier: 'justice', type: 'SensitivePersonalData', gdprArticle: '10' },
        { identifier: 'guidance', type: 'PersonalData' },
      ],
    });
    const { personalData } = record['process'] as { readonly personalData: Json[] };
    delete personalData[0]?.['gdprArticle'];
    expect(wrongIn(record)).toContain('gdprArticle');
  });
});
