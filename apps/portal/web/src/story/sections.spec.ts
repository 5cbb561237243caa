import { nl } from '../words/nl';
import { sectionsOf } from './sections';
import { becameOf } from './withheld';

const telling = { catalogue: nl, language: 'nl' };

describe('opened content', () => {
  test('has names and words instead of fields and codes, in reading order', () => {
    const content = { childcare: { text: 'Geen opvang.', state: 'open', lifeDomain: 'childcare' } };
    expect(sectionsOf(content, telling)).toEqual([
      {
        category: 'Kinderopvang',
        says: [
          { name: 'Tekst', value: 'Geen opvang.' },
          { name: 'Levensdomein', value: 'Kinderopvang' },
          { name: 'Toestand', value: 'Open' },
        ],
      },
    ]);
  });

  test('shows a contact person inside its section', () => {
    const content = { contact: { contactPerson: { telephone: '+32 89 00 00 00', name: 'Loket' } } };
    expect(sectionsOf(content, telling)[0]?.says).toEqual([
      { name: 'Naam', value: 'Loket' },
      { name: 'Telefoon', value: '+32 89 00 00 00' },
    ]);
  });

  test('shows how a registration stands in words', () => {
    const status = { category: 'atExpenseOfOcmw', status: 'inGuidance', since: '2026-03-02' };
    const [shown] = sectionsOf({ statusBenefit: status }, telling);
    expect(shown?.says.slice(0, 2)).toEqual([
      { name: 'Categorie van inschrijving', value: 'Ten laste van het OCMW' },
      { name: 'Bemiddelingsstatus', value: 'In bemiddeling' },
    ]);
  });

  test('knows the reasons of a decline, a refusal and of a hand-over that was broken off, and leaves free text alone', () => {
    const reasonOf = (reason: string) =>
      sectionsOf({ guidance: { reason } }, telling)[0]?.says[0]?.value;
    expect(reasonOf('noCapacity')).toBe('Geen plaats');
    expect(reasonOf('identityIncomplete')).toBe('Identiteit onvolledig');
    expect(reasonOf('personStopped')).toBe('De persoon stopt');
    expect(reasonOf('Wil werken.')).toBe('Wil werken.');
  });

  test('says that it was erased, and when', () => {
    const content = { health: { erased: true, at: '2026-03-02T09:00:00.000Z' } };
    expect(sectionsOf(content, telling)).toEqual([
      { category: 'Gezondheid', says: [], erasedAt: '2026-03-02T09:00:00.000Z' },
    ]);
  });
});

describe('a category that is withheld', () => {
  test.each([
    [
      { reason: 'withdrawn', until: '2026-03-02T09:00:00.000Z' },
      'gedeeld tot 2 maart 2026 (akkoord ingetrokken)',
    ],
    [{ reason: 'noClearance' }, 'niet gedeeld (geen akkoord van de persoon)'],
    [{ reason: 'erased' }, 'gewist'],
  ] as const)('%o is told as "%s"', (withheld, said) => {
    expect(becameOf({ category: 'housing', ...withheld }, nl, 'nl')).toBe(said);
  });
});
