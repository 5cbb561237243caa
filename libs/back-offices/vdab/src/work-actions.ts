import { active, afterTransfer, beforeTransfer, unanswered, type Status } from './waiting-file';

/** One thing a mediator can do: from which states, into which, and what message it sends. */
export interface Action {
  readonly says: string;
  readonly from: readonly Status[];
  readonly to?: Status;
  readonly needs: string[];
  readonly fills?: Readonly<Record<string, unknown>>;
  readonly only?: 'OVERDRACHT' | 'ONDERSTEUNING';
  readonly names?: 'LeidendBemiddelaar';
}

const transfer = { only: 'OVERDRACHT' } as const;

const answering: Record<string, Action> = {
  vraagInfo: { says: 'InfoGevraagd', from: unanswered, to: 'IN_WACHT', needs: ['Vraag'] },
  stelMomentVoor: {
    says: 'MomentVoorgesteld',
    from: unanswered,
    to: 'IN_WACHT',
    needs: ['Moment'],
  },
  aanvaard: { says: 'Aanvaard', from: unanswered, to: 'AANVAARD', needs: [] },
  weiger: { says: 'Geweigerd', from: unanswered, to: 'GEWEIGERD', needs: ['Reden'] },
  bevestigAnnulering: {
    says: 'AnnuleringBevestigd',
    from: ['ANNULERING_GEVRAAGD'],
    to: 'GEANNULEERD',
    needs: [],
  },
};

const together: Record<string, Action> = {
  planIntake: {
    says: 'GezamenlijkeIntake',
    from: ['AANVAARD', 'INTAKE_GEPLAND'],
    to: 'INTAKE_GEPLAND',
    needs: ['Moment'],
    fills: { IntakeStatus: 'GEPLAND' },
    ...transfer,
  },
  houdIntake: {
    says: 'GezamenlijkeIntake',
    from: ['INTAKE_GEPLAND'],
    to: 'OVERLAP',
    needs: ['OverlapTot'],
    fills: { IntakeStatus: 'GEHOUDEN' },
    ...transfer,
  },
  schrijfNota: {
    says: 'Nota',
    from: active,
    needs: ['Tekst'],
    fills: { Categorie: 'NOTITIES' },
  },
  meldStap: {
    says: 'Stap',
    from: active,
    needs: ['Tekst', 'Datum'],
    fills: { Categorie: 'BEGELEIDING' },
  },
  verlengOverlap: { says: 'OverlapVerlengd', from: ['OVERLAP'], needs: ['OverlapTot'] },
  bevestigOverlapEinde: { says: 'OverlapEindeBevestigd', from: ['OVERLAP'], needs: [] },
  breekAf: { says: 'Afgebroken', from: beforeTransfer, to: 'AFGESLOTEN', needs: ['Toelichting'] },
};

const afterwards: Record<string, Action> = {
  bevestigOverdracht: {
    says: 'OverdrachtBevestigd',
    from: ['OVERLAP'],
    to: 'OVERGENOMEN',
    needs: ['LeidendBemiddelaar'],
    names: 'LeidendBemiddelaar',
    ...transfer,
  },
  planNazorg: {
    says: 'NazorgGepland',
    from: afterTransfer,
    to: 'NAZORG',
    needs: ['NazorgMomenten'],
  },
  meldNazorgContact: { says: 'NazorgContact', from: ['NAZORG'], needs: ['Datum'] },
  vraagTerugkeer: {
    says: 'TerugkeerGevraagd',
    from: afterTransfer,
    to: 'TERUGKEER_GEVRAAGD',
    needs: ['Toelichting'],
  },
  rondAf: {
    says: 'Afgerond',
    from: ['AANVAARD'],
    to: 'AFGESLOTEN',
    needs: [],
    only: 'ONDERSTEUNING',
  },
  sluitAf: { says: 'Afgesloten', from: afterTransfer, to: 'AFGESLOTEN', needs: ['Uitkomst'] },
};

/** What needs no state of the toeleiding. */
const besides: Record<string, Action> = {
  schrijfIn: {
    says: 'Ingeschreven',
    from: active,
    needs: ['Inschrijving', 'InschrijvingsCategorie', 'Bemiddelingsstatus', 'Datum'],
  },
  weigerInschrijving: {
    says: 'InschrijvingGeweigerd',
    from: active,
    needs: ['Inschrijving', 'InschrijvingsWeigering'],
  },
  stelVraag: { says: 'VraagGesteld', from: active, needs: ['Onderwerp', 'Tekst'] },
  beantwoordVraag: { says: 'VraagBeantwoord', from: active, needs: ['Onderwerp', 'Tekst'] },
  trekVraagIn: { says: 'VraagIngetrokken', from: active, needs: ['Onderwerp'] },
  planOverleg: { says: 'OverlegGepland', from: active, needs: ['Onderwerp', 'Moment'] },
  houdOverleg: { says: 'OverlegGehouden', from: active, needs: ['Onderwerp', 'Aanwezig'] },
  annuleerOverleg: {
    says: 'OverlegGeannuleerd',
    from: active,
    needs: ['Onderwerp', 'Toelichting'],
  },
  komAfspraakNa: { says: 'AfspraakNagekomen', from: active, needs: ['Onderwerp'] },
  meet: { says: 'Meting', from: active, needs: ['Levensdomein', 'Datum', 'Door'] },
  meldUitkomst: {
    says: 'UitkomstGemeld',
    from: ['AFGESLOTEN'],
    needs: ['Uitkomst', 'NaMaanden'],
  },
};

/** By the name in `POST /werkscherm/dossiers/{nummer}/{handeling}`. */
export const actions: Readonly<Record<string, Action>> = {
  ...answering,
  ...together,
  ...afterwards,
  ...besides,
};
