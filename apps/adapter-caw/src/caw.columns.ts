/** The columns of each kind of file we write, in order (`contracts/partners/caw/bestanden.json`). */
export const writtenColumns = {
  verwijzingen: [
    'verwijzing_nr',
    'soort_vraag',
    'van_soort',
    'van_nummer',
    'van_naam',
    'contact_naam',
    'contact_telefoon',
    'contact_email',
    'rrn',
    'naam',
    'voornaam',
    'geboortedatum',
    'telefoon',
    'dringend',
    'reden',
    'vraag',
    'verstuurd_op',
  ],
  stappen: [
    'stap_nr',
    'caw_nr',
    'tijdstip',
    'organisatie_soort',
    'organisatie_naam',
    'medewerker',
    'soort',
    'rubriek',
    'tekst',
    'regie_bij',
  ],
  annuleringen: ['annulering_nr', 'verwijzing_nr', 'reden', 'tijdstip'],
  intrekkingen: ['intrekking_nr', 'caw_nr', 'rubriek', 'vanaf'],
  bewijs: ['bestand', 'tijdstip', 'regels', 'aangenomen', 'geweigerd'],
  geweigerd: ['regel', 'kolom', 'regel_geschonden', 'origineel'],
} as const;

/** The columns of each kind of file we read. */
export const readColumns = {
  ontvangst: ['bericht_nr', 'verwijzing_nr', 'caw_nr', 'tijdstip'],
  antwoorden: [
    'bericht_nr',
    'verwijzing_nr',
    'caw_nr',
    'antwoord',
    'weigering',
    'tekst',
    'moment',
    'medewerker',
    'medewerker_telefoon',
    'tijdstip',
  ],
  stappen: ['bericht_nr', 'caw_nr', 'soort', 'rubriek', 'tekst', 'datum', 'medewerker', 'tijdstip'],
  'bevestiging-intrekking': ['bericht_nr', 'intrekking_nr', 'caw_nr', 'medewerker', 'tijdstip'],
  'bevestiging-annulering': ['bericht_nr', 'verwijzing_nr', 'caw_nr', 'tijdstip'],
} as const;

export type WrittenKind = keyof typeof writtenColumns;
export type ReadKind = keyof typeof readColumns;

export const isReadKind = (kind: string): kind is ReadKind => Object.hasOwn(readColumns, kind);
