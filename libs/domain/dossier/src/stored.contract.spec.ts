import { array, assert, integer, property } from 'fast-check';
import { storedSchemaOf, wrongInStored } from '@wisselzone/testing';
import { historyOf } from '../samples/history.samples';
import { dossierEventTypes } from './dossier.events';

describe('stored events', () => {
  it.each(dossierEventTypes)('have a schema: %s', (type) => {
    expect(storedSchemaOf(type)).toBeDefined();
  });

  it('keep to their schema, whatever happened to a dossier', () => {
    const seen = new Set<string>();
    assert(
      property(
        array(integer({ min: -0x80000000, max: 0x7fffffff }), { minLength: 41, maxLength: 60 }),
        (seeds) => {
          for (const { decision } of historyOf(seeds))
            for (const event of decision.ok ? decision.events : []) {
              seen.add(event.type);
              expect(wrongInStored(event)).toBe('');
            }
        },
      ),
      { numRuns: 450, seed: 20261122 },
    );
    expect([...seen].sort()).toEqual([...dossierEventTypes].sort());
  }, 180_000);

  it.each([
    [{ type: 'ReferralExpired', plain: { referral: 'not-a-uuid' } }],
    [
      {
        type: 'ReferralExpired',
        plain: { referral: 'ef000000-0000-4000-8000-000000000001', note: 'x' },
      },
    ],
    [{ type: 'NoteRecorded', plain: { note: 'e0000000-0000-4000-8000-000000000001' } }],
    [
      {
        type: 'NoteRecorded',
        plain: { note: 'e0000000-0000-4000-8000-000000000001' },
        sealed: { guidance: { text: 'in the wrong category' } },
      },
    ],
    [
      {
        type: 'ReferralReceived',
        plain: { referral: 'ef000000-0000-4000-8000-000000000001', receivedBy: 'pigeon' },
      },
    ],
    [{ type: 'DossierBurnt', plain: {} }],
  ])('are refused when they do not: case %#', (event) => {
    expect(wrongInStored(event)).not.toBe('');
  });
});
