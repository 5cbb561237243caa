/** VDAB's own message shapes, as in `contracts/partners/vdab/vdab.openapi.yaml`. */
export interface Moment {
  Tijdstip: string;
  Plaats?: string;
}

export interface Party {
  Nummer: string;
  SoortPartner: string;
  Naam: string;
}

export interface Referral {
  readonly Referte: string;
  Persoon: { INSZ?: string; Naam: string; Voornaam: string; Telefoon?: string; Email?: string };
  Toeleiding: {
    Van: Party;
    SoortToeleiding: 'OVERDRACHT' | 'ONDERSTEUNING';
    Doelgroep?: string;
    Vraag?: string;
    Toelichting?: string;
    Contextvoorwaarden?: { Levensdomein: string; Stand: string; Toelichting?: string }[];
  };
}

export interface PartnerStep {
  readonly Referte: string;
  readonly Soort: string;
  readonly Tijdstip: string;
  readonly Organisatie: Party;
  readonly Categorie?: string;
  Omschrijving?: string;
  Moment?: Moment;
  readonly Onderwerp?: string;
  readonly Termijn?: string;
  readonly RegieBij?: string;
}

export interface Cancellation {
  readonly Referte: string;
  readonly Reden: string;
}

export interface Withdrawal {
  readonly Referte: string;
  readonly Categorieen: string[];
  readonly Vanaf: string;
}

/** A registration that a partner asks on a mandate of the person. */
export interface Enrolment {
  readonly Referte: string;
  readonly Aanvrager: Party;
  readonly Mandaat: { readonly Vorm: string; readonly Van: string; readonly Tot: string };
  Leefloon?: string;
  Toelichting?: string;
}

export interface Mediator {
  readonly Nummer: string;
  readonly Naam: string;
  readonly Functie?: string;
  readonly Telefoon?: string;
  readonly Email?: string;
}

/** One numbered message to partners. */
export interface Message {
  readonly Nummer: number;
  readonly Soort: string;
  readonly Tijdstip: string;
  readonly wachtdossierNummer: string;
  readonly Referte: string;
  readonly Bemiddelaar?: Mediator;
  readonly Inhoud: Record<string, unknown>;
}
