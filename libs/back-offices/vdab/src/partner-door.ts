import { createHash } from 'node:crypto';
import type { CaseSystem } from './case-system';
import type { Contract } from './contract';
import type { Answer } from './door';
import type { Cancellation, Enrolment, PartnerStep, Referral, Withdrawal } from './messages';
import { isTestNumber } from './national-number';
import { Refusal } from './refusal';
import { screenOff, takeStep, unanswered, type WaitingFile } from './waiting-file';

const digest = (body: unknown) => createHash('sha256').update(JSON.stringify(body)).digest('hex');

/** What partners may ask of VDAB: the calls of the contract behind the token. */
export class PartnerDoor {
  constructor(
    private readonly system: CaseSystem,
    private readonly contract: Contract,
  ) {}

  register(body: unknown): Answer {
    const referral = this.contract.check<Referral>('RegistreerToeleiding', body);
    const { INSZ: insz } = referral.Persoon;
    if (insz !== undefined && !isTestNumber(insz)) {
      throw new Refusal('ongeldigBericht', 'Geen testnummer.', [
        { Veld: '/Persoon/INSZ', Regel: 'enkel testnummers: maand 61-72, geldig controlegetal' },
      ]);
    }
    const known = this.system.byReference(referral.Referte);
    if (known) refuseReuse(known.Ontvangen[referral.Referte], body);
    const file = known ?? this.open(referral, digest(body));
    const { wachtdossierNummer, Referte, Status } = file;
    return { status: 202, body: { Referte, wachtdossierNummer, Status } };
  }

  private open(referral: Referral, fingerprint: string): WaitingFile {
    const file: WaitingFile = {
      wachtdossierNummer: this.system.nextNumber(),
      Referte: referral.Referte,
      Status: 'ONTVANGEN',
      Persoon: referral.Persoon,
      Toeleiding: referral.Toeleiding,
      Stappen: [],
      Afgeschermd: [],
      Regie: referral.Toeleiding.Van.Naam,
      Ontvangen: { [referral.Referte]: fingerprint },
    };
    this.system.add(file);
    this.system.announce(file, { Soort: 'Ontvangen', Inhoud: {} });
    this.system.save();
    return file;
  }

  state(number: string): Answer {
    const { wachtdossierNummer, Referte, Status, Stappen } = this.system.find(number);
    const body = { wachtdossierNummer, Referte, Status, AantalStappen: Stappen.length };
    return { status: 200, body };
  }

  step(number: string, body: unknown): Answer {
    const step = this.contract.check<PartnerStep>('PartnerStap', body);
    if (step.Omschrijving && !step.Categorie) {
      throw new Refusal('ongeldigBericht', 'Tekst zonder categorie.', [
        { Veld: '/Categorie', Regel: 'verplicht bij Omschrijving' },
      ]);
    }
    return this.once(number, step, (file) => takeStep(file, step));
  }

  cancel(number: string, body: unknown): Answer {
    const cancellation = this.contract.check<Cancellation>('Annulering', body);
    return this.once(number, cancellation, (file) => {
      const atOnce = unanswered.includes(file.Status);
      file.Status = atOnce ? 'GEANNULEERD' : 'ANNULERING_GEVRAAGD';
      if (atOnce) this.system.announce(file, { Soort: 'AnnuleringBevestigd', Inhoud: {} });
    });
  }

  withdraw(number: string, body: unknown): Answer {
    const withdrawal = this.contract.check<Withdrawal>('Intrekking', body);
    return this.once(number, withdrawal, (file) => {
      screenOff(file, withdrawal.Categorieen);
      const Inhoud = { Intrekking: withdrawal.Referte };
      this.system.announce(file, { Soort: 'IntrekkingBevestigd', Inhoud });
    });
  }

  enrol(number: string, body: unknown): Answer {
    const enrolment = this.contract.check<Enrolment>('Inschrijving', body);
    return this.once(number, enrolment, (file) => {
      file.Inschrijvingen = [...(file.Inschrijvingen ?? []), enrolment];
    });
  }

  messages(query: URLSearchParams): Answer {
    const after = wholeNumber(query.get('vanaf') ?? '', 'vanaf');
    const most = wholeNumber(query.get('aantal') ?? '50', 'aantal', [1, 200]);
    const { faults } = this.system;
    const ceiling = faults.late ? faults.heldAfter : Number.MAX_SAFE_INTEGER;
    const found = this.system.messages
      .filter(({ Nummer }) => Nummer > after && Nummer <= ceiling)
      .slice(0, most);
    const LaatsteNummer = found.at(-1)?.Nummer ?? after;
    const Berichten = faults.duplicate ? found.flatMap((message) => [message, message]) : found;
    return { status: 200, body: { Berichten, LaatsteNummer } };
  }

  /** Applies a message the first time its `Referte` is seen; a repeat gets the same answer. */
  private once(
    number: string,
    message: { readonly Referte: string },
    apply: (file: WaitingFile) => void,
  ): Answer {
    const file = this.system.find(number);
    const fingerprint = digest(message);
    if (file.Ontvangen[message.Referte]) refuseReuse(file.Ontvangen[message.Referte], message);
    else {
      file.Ontvangen[message.Referte] = fingerprint;
      apply(file);
      this.system.save();
    }
    const Nummer = `${number}/${Object.keys(file.Ontvangen).indexOf(message.Referte)}`;
    return { status: 202, body: { Referte: message.Referte, Nummer } };
  }
}

function refuseReuse(stored: string | undefined, body: unknown): void {
  if (stored === digest(body)) return;
  throw new Refusal('reedsGebruikt', 'Deze Referte is al gebruikt voor een andere inhoud.', [
    { Veld: '/Referte', Regel: 'eenmalig per inhoud' },
  ]);
}

function wholeNumber(value: string, name: string, [from, to] = [0, 2 ** 31]): number {
  if (/^\d{1,10}$/.test(value) && Number(value) >= from && Number(value) <= to)
    return Number(value);
  throw new Refusal('ongeldigBericht', 'Ongeldige vraag.', [
    { Veld: name, Regel: `geheel getal van ${from} tot ${to}` },
  ]);
}
