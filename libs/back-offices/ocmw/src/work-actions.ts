import type { ReferralStatus } from './dossier';
import type { Content } from './message-format';

/** One thing a social worker can do: the message it sends, and when it is possible. */
export interface Action {
  readonly says: string;
  readonly fills?: Readonly<Record<string, Content>>;
  /** The series of a number of ours that the message carries, given out when it is absent. */
  readonly numbers?: { readonly field: string; readonly series: string };
  /** States of the referral named by `VerwijzingNummer`. */
  readonly from?: readonly ReferralStatus[];
  readonly to?: ReferralStatus;
}

const unanswered = ['AANGEVRAAGD', 'ONTVANGEN', 'IN_WACHT'] as const;
const together = ['AANVAARD', 'INTAKE_GEPLAND', 'OVERLAP'] as const;
const afterwards = ['OVERGEDRAGEN', 'NAZORG'] as const;

/** By the name in `POST /werkscherm/dossiers/{nummer}/{handeling}`. */
export const actions: Readonly<Record<string, Action>> = {
  geefToestemming: {
    says: 'Toestemming',
    fills: { Handeling: 'GEGEVEN' },
    numbers: { field: 'ToestemmingNummer', series: 'T-' },
  },
  trekToestemmingIn: { says: 'Toestemming', fills: { Handeling: 'INGETROKKEN' } },
  verwijs: { says: 'Verwijzing', numbers: { field: 'VerwijzingNummer', series: 'V-' } },
  trekVerwijzingIn: { says: 'VerwijzingIngetrokken', from: [...unanswered, ...together] },
  antwoordOpVraag: { says: 'AntwoordInfo', from: unanswered },
  aanvaardMoment: { says: 'Afspraak', fills: { Soort: 'MOMENT_AANVAARD' }, from: unanswered },
  planIntake: {
    says: 'Afspraak',
    fills: { Soort: 'INTAKE_GEPLAND' },
    from: together,
    to: 'INTAKE_GEPLAND',
  },
  woonIntakeBij: {
    says: 'Afspraak',
    fills: { Soort: 'INTAKE_BIJGEWOOND' },
    from: together,
    to: 'OVERLAP',
  },
  schrijfNota: {
    says: 'Nota',
    fills: { Categorie: 'NOTA' },
    numbers: { field: 'NotaNummer', series: 'N-' },
  },
  meldStap: { says: 'Stap', numbers: { field: 'StapNummer', series: 'S-' } },
  wijzigVoorwaarde: { says: 'Voorwaarde' },
  bevestigOverdracht: { says: 'OverdrachtBevestigd', from: ['OVERLAP', 'OVERGEDRAGEN'] },
  breekAf: { says: 'Afgebroken', from: together, to: 'AFGESLOTEN' },
  planNazorg: { says: 'Nazorg', from: afterwards, to: 'NAZORG' },
  meldNazorgContact: { says: 'NazorgContact' },
  sluitAf: { says: 'Afsluiten', from: afterwards, to: 'AFGESLOTEN' },
  neemRegieTerug: {
    says: 'Regie',
    fills: { Antwoord: 'TERUGGENOMEN' },
    from: ['TERUGKEER_GEVRAAGD'],
    to: 'AFGEROND',
  },
  antwoordVerwijzing: { says: 'AntwoordVerwijzing' },
  geefMandaat: {
    says: 'Mandaat',
    fills: { Handeling: 'GEGEVEN' },
    numbers: { field: 'MandaatNummer', series: 'M-' },
  },
  trekMandaatIn: { says: 'Mandaat', fills: { Handeling: 'INGETROKKEN' } },
  schrijfIn: { says: 'Inschrijving', numbers: { field: 'InschrijvingNummer', series: 'I-' } },
  stelVraag: { says: 'Vraag', numbers: { field: 'VraagNummer', series: 'Q-' } },
  beantwoordVraag: { says: 'AntwoordVraag' },
  trekVraagIn: { says: 'VraagIngetrokken' },
  planOverleg: {
    says: 'Overleg',
    fills: { Handeling: 'GEPLAND' },
    numbers: { field: 'OverlegNummer', series: 'O-' },
  },
  verplaatsOverleg: { says: 'Overleg', fills: { Handeling: 'VERPLAATST' } },
  houdOverleg: { says: 'Overleg', fills: { Handeling: 'GEHOUDEN' } },
  annuleerOverleg: { says: 'Overleg', fills: { Handeling: 'GEANNULEERD' } },
  komAfspraakNa: { says: 'AfspraakNagekomen' },
  meet: { says: 'Meting' },
  meldUitkomst: { says: 'UitkomstNadien' },
};
