import { MessageFault } from './fault';
import { textOf, type Content, type Fields } from './message-format';

export type ReferralStatus =
  | 'AANGEVRAAGD'
  | 'ONTVANGEN'
  | 'IN_WACHT'
  | 'AANVAARD'
  | 'INTAKE_GEPLAND'
  | 'OVERLAP'
  | 'OVERGEDRAGEN'
  | 'NAZORG'
  | 'TERUGKEER_GEVRAAGD'
  | 'AFGEROND'
  | 'AFGESLOTEN'
  | 'GEWEIGERD'
  | 'VERVALLEN'
  | 'GEANNULEERD';

export interface OwnReferral {
  readonly VerwijzingNummer: string;
  readonly Soort: string;
  readonly Naar: string;
  Status: ReferralStatus;
}

/** A registration that a social worker asked, with the answer as it stands now. */
export interface OwnRegistration {
  readonly InschrijvingNummer: string;
  readonly Bij: string;
  Status: 'AANGEVRAAGD' | 'AFGELEVERD' | 'INGESCHREVEN' | 'GEWEIGERD' | 'VERVALLEN';
  InschrijvingsCategorie?: string;
  Bemiddelingsstatus?: string;
}

/** A message the OCMW sent, and what became of it. */
export interface SentMessage {
  readonly BerichtNummer: string;
  readonly Soort: string;
  readonly Tijdstip: string;
  readonly Inhoud: Content;
  /** The message as sent: what the outbox is restored from after a crash. */
  readonly Xml: string;
  Status: 'IN_UITBAK' | 'VERWERKT' | 'VERWORPEN';
  Referte?: string;
  Fouten?: Content[];
}

/** The OCMW's own file of one client. */
export interface Dossier {
  readonly DossierNummer: string;
  Client?: Fields;
  Doelgroep?: string;
  Regie: string;
  Verwijzingen: OwnReferral[];
  Toestemmingen: string[];
  Inschrijvingen: OwnRegistration[];
  /** Steps of other organisations, as received; screened ones have lost their content. */
  Stappen: Fields[];
  Verzonden: SentMessage[];
  Inkomend: Fields[];
  /** Digest by number of every message taken in; kept together with what the message did. */
  Ontvangen: Record<string, string>;
}

export const newDossier = (number: string, lead: string): Dossier => ({
  DossierNummer: number,
  Regie: lead,
  Verwijzingen: [],
  Toestemmingen: [],
  Inschrijvingen: [],
  Stappen: [],
  Verzonden: [],
  Inkomend: [],
  Ontvangen: {},
});

const statusAfterStep: Partial<Record<string, ReferralStatus>> = {
  ONTVANGEN: 'ONTVANGEN',
  INFO_GEVRAAGD: 'IN_WACHT',
  MOMENT_VOORGESTELD: 'IN_WACHT',
  AANVAARD: 'AANVAARD',
  GEWEIGERD: 'GEWEIGERD',
  VERVALLEN: 'VERVALLEN',
  GEANNULEERD: 'GEANNULEERD',
  INTAKE_GEPLAND: 'INTAKE_GEPLAND',
  INTAKE_GEHOUDEN: 'OVERLAP',
  OVERLAP_GESTART: 'OVERLAP',
  REGIE_OVERGEDRAGEN: 'OVERGEDRAGEN',
  NAZORG_GEPLAND: 'NAZORG',
  TERUGKEER_GEVRAAGD: 'TERUGKEER_GEVRAAGD',
  REGIE_TERUGGENOMEN: 'AFGEROND',
  PARTNER_AFGEROND: 'AFGEROND',
  AFGEBROKEN: 'AFGESLOTEN',
  AFGESLOTEN: 'AFGESLOTEN',
};

export function takeStep(dossier: Dossier, step: Fields): void {
  if (step['Tekst'] && !step['Categorie']) {
    throw new MessageFault('ontbreekt', 'Stap/Categorie', 'verplicht bij Tekst');
  }
  dossier.Stappen.push(step);
  if (typeof step['RegieBij'] === 'string') dossier.Regie = step['RegieBij'];
  const referral = dossier.Verwijzingen.find(
    ({ VerwijzingNummer }) => VerwijzingNummer === step['VerwijzingNummer'],
  );
  const status = statusAfterStep[textOf(step, 'Code')];
  if (referral && status) referral.Status = status;
  takeRegistration(dossier, step);
}

const registrationAfter: Partial<Record<string, OwnRegistration['Status']>> = {
  INSCHRIJVING_AFGELEVERD: 'AFGELEVERD',
  INGESCHREVEN: 'INGESCHREVEN',
  INSCHRIJVING_GEWEIGERD: 'GEWEIGERD',
  INSCHRIJVING_VERVALLEN: 'VERVALLEN',
};

/** The answer to a registration goes into the file itself: nobody types it over. */
function takeRegistration(dossier: Dossier, step: Fields): void {
  const asked = dossier.Inschrijvingen.find(
    ({ InschrijvingNummer }) => InschrijvingNummer === step['Onderwerp'],
  );
  const status = registrationAfter[textOf(step, 'Code')];
  if (!asked || !status) return;
  asked.Status = status;
  for (const field of ['InschrijvingsCategorie', 'Bemiddelingsstatus'] as const)
    if (typeof step[field] === 'string') asked[field] = step[field];
}

/** The hub's answer to one of our messages. An answer to a message we never sent changes nothing. */
export function takeAnswer(dossier: Dossier, answer: Fields, status: SentMessage['Status']): void {
  const sent = dossier.Verzonden.find(
    ({ BerichtNummer }) => BerichtNummer === answer['AntwoordOp'],
  );
  if (!sent) return;
  sent.Status = status;
  if (typeof answer['Referte'] === 'string') sent.Referte = answer['Referte'];
  if (Array.isArray(answer['Fout'])) sent.Fouten = answer['Fout'];
}

/** Takes the content of these categories out of the steps received. */
export function screenOff(dossier: Dossier, withdrawal: Fields): void {
  const { Categorie: categories } = withdrawal['Categorieen'] as { Categorie: string[] };
  dossier.Stappen = dossier.Stappen.map((step) => {
    if (!categories.includes(textOf(step, 'Categorie'))) return step;
    return { ...step, Tekst: undefined, Moment: undefined, Afgeschermd: 'J' };
  });
}
