import type { Enrolment, Moment, PartnerStep, Referral } from './messages';

export type Status =
  | 'ONTVANGEN'
  | 'IN_WACHT'
  | 'AANVAARD'
  | 'INTAKE_GEPLAND'
  | 'OVERLAP'
  | 'OVERGENOMEN'
  | 'NAZORG'
  | 'AFGESLOTEN'
  | 'GEWEIGERD'
  | 'ANNULERING_GEVRAAGD'
  | 'GEANNULEERD'
  | 'TERUGKEER_GEVRAAGD';

export interface ShownStep extends PartnerStep {
  Afgeschermd?: true;
}

/** What VDAB keeps of one person who was referred: its own file, in its own words. */
export interface WaitingFile {
  readonly wachtdossierNummer: string;
  readonly Referte: string;
  Status: Status;
  Persoon: Referral['Persoon'];
  Toeleiding: Referral['Toeleiding'];
  Stappen: ShownStep[];
  Inschrijvingen?: (Enrolment & { Antwoord?: Readonly<Record<string, unknown>> })[];
  Afgeschermd: string[];
  Regie: string;
  /** Digest by `Referte` of every message taken in, so that a repeat is known from a reuse. */
  Ontvangen: Record<string, string>;
  Intake?: Moment;
}

export const unanswered: readonly Status[] = ['ONTVANGEN', 'IN_WACHT'];
export const beforeTransfer: readonly Status[] = ['AANVAARD', 'INTAKE_GEPLAND', 'OVERLAP'];
export const afterTransfer: readonly Status[] = ['OVERGENOMEN', 'NAZORG'];
export const active: readonly Status[] = [...unanswered, ...beforeTransfer, ...afterTransfer];

/** Where a step of a partner moves VDAB's own file, and from which states. */
const movedBy: Partial<Record<string, { from: readonly Status[]; to: Status }>> = {
  INTAKE_GEPLAND: { from: ['AANVAARD'], to: 'INTAKE_GEPLAND' },
  INTAKE_GEHOUDEN: { from: ['AANVAARD', 'INTAKE_GEPLAND'], to: 'OVERLAP' },
  OVERLAP_GESTART: { from: ['AANVAARD', 'INTAKE_GEPLAND'], to: 'OVERLAP' },
  AFGEBROKEN: { from: beforeTransfer, to: 'AFGESLOTEN' },
  NAZORG_GEPLAND: { from: ['OVERGENOMEN'], to: 'NAZORG' },
  REGIE_TERUGGENOMEN: { from: [...afterTransfer, 'TERUGKEER_GEVRAAGD'], to: 'AFGESLOTEN' },
  AFGESLOTEN: { from: afterTransfer, to: 'AFGESLOTEN' },
};

export function takeStep(file: WaitingFile, step: PartnerStep): void {
  file.Stappen.push(step);
  if (step.RegieBij) file.Regie = step.RegieBij;
  const move = movedBy[step.Soort];
  if (move?.from.includes(file.Status)) file.Status = move.to;
}

const categoryOfDomain: Partial<Record<string, string>> = {
  WONEN: 'HUISVESTING',
  FINANCIEN: 'INKOMEN_SCHULD',
  ADMINISTRATIE: 'VERBLIJF',
  SOLLICITEREN: 'LOOPBAAN',
};

function screenBenefitOff({ Toeleiding, Inschrijvingen = [] }: WaitingFile): void {
  delete Toeleiding.Doelgroep;
  for (const enrolment of Inschrijvingen) delete enrolment.Leefloon;
}

/** Takes the content of these categories out of the file, from disk as well as from the screen. */
export function screenOff(file: WaitingFile, categories: readonly string[]): void {
  file.Afgeschermd = [...new Set([...file.Afgeschermd, ...categories])];
  const hidden = (category: string) => categories.includes(category);
  for (const step of file.Stappen) {
    if (!step.Categorie || !hidden(step.Categorie)) continue;
    delete step.Omschrijving;
    delete step.Moment;
    step.Afgeschermd = true;
  }
  const { Toeleiding: referral, Persoon: person } = file;
  referral.Contextvoorwaarden = (referral.Contextvoorwaarden ?? []).filter(
    ({ Levensdomein: domain }) => !hidden(categoryOfDomain[domain] ?? domain),
  );
  if (hidden('UITKERING')) screenBenefitOff(file);
  if (hidden('BEGELEIDING')) {
    delete referral.Vraag;
    delete referral.Toelichting;
  }
  if (hidden('CONTACT')) {
    delete person.Telefoon;
    delete person.Email;
  }
}
