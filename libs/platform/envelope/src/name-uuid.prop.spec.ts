import { assert, property, string, uuid } from 'fast-check';
import { v5 } from 'uuid';
import { nameUuid } from './name-uuid';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);

describe('a UUID made from a name', () => {
  it('is the one of RFC 9562, appendix A.4', () => {
    expect(nameUuid('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('is the one that others make of the same name', () => {
    assert(
      property(string({ unit: 'grapheme' }), uuid(), (name, space) => {
        expect(nameUuid(name, space)).toBe(v5(name, space));
      }),
      { numRuns },
    );
  });
});
