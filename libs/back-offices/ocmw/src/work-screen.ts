import type { Dossier, OwnReferral } from './dossier';
import { MessageFault } from './fault';
import { textOf, type Fields } from './message-format';
import type { Registry } from './registry';
import { actions, type Action } from './work-actions';

/** The social workers of the rehearsed OCMW. */
const workers: readonly [Fields, ...Fields[]] = [
  {
    Nummer: 'MW-07',
    Naam: 'Lies Maes',
    Functie: 'maatschappelijk werker',
    Telefoon: '+32 89 00 00 01',
    Email: 'lies.maes@ocmw.example',
  },
  {
    Nummer: 'MW-08',
    Naam: 'Jan Wouters',
    Functie: 'maatschappelijk werker',
    Telefoon: '+32 89 00 00 02',
    Email: 'jan.wouters@ocmw.example',
  },
];

function workerNamed(number: unknown): Fields {
  const found = workers.find(({ Nummer }) => Nummer === (number ?? workers[0]['Nummer']));
  if (found) return found;
  const rule = `een van ${workers.map((worker) => textOf(worker, 'Nummer')).join(', ')}`;
  throw new MessageFault('ongeldigeWaarde', 'medewerker', rule);
}

function splitWorker(body: object): { worker: Fields; fields: Fields } {
  const { medewerker, ...fields } = body as Fields & { medewerker?: string };
  return { worker: workerNamed(medewerker), fields };
}

/** The social worker at work in the OCMW's own system: what she sees and what she does. */
export class WorkScreen {
  constructor(private readonly registry: Registry) {}

  list() {
    const dossiers = this.registry.all().map(({ DossierNummer, Client, Regie }) => {
      const name = `${textOf(Client, 'Voornaam')} ${textOf(Client, 'Naam')}`;
      return { DossierNummer, Naam: name.trim(), Regie };
    });
    return { dossiers };
  }

  show(number: string) {
    const file = this.registry.find(number);
    const sent = file.Verzonden.map((message) => ({ ...message, Xml: undefined }));
    return { ...file, Verzonden: sent, Ontvangen: undefined };
  }

  open(body: object) {
    const { worker, fields } = splitWorker(body);
    const dossier = this.registry.open();
    const client = { ClientNummer: `C-${dossier.DossierNummer.slice(6)}` };
    const content = { ...fields, Client: { ...client, ...(fields['Client'] as Fields) } };
    dossier.Client = content.Client;
    dossier.Doelgroep = textOf(fields, 'Doelgroep');
    this.registry.send(dossier, { NieuwDossier: content }, worker);
    return { DossierNummer: dossier.DossierNummer };
  }

  act(number: string, name: string, body: object) {
    const action = actions[name];
    if (!action)
      throw new MessageFault('onbekendElement', name, 'een handeling van het werkscherm');
    const dossier = this.registry.find(number);
    const { worker, fields } = splitWorker(body);
    const content: Fields = { ...action.fills, ...fields };
    const referral = this.referralOf(dossier, action, content);
    this.refuseUnknownConsent(dossier, action, content);
    this.giveNumbers(action, content);
    if (referral && action.to) referral.Status = action.to;
    note(dossier, content, action);
    if (action.says === 'Regie') dossier.Regie = this.registry.ocmw.name;
    this.registry.send(dossier, { [action.says]: content }, worker);
    return { DossierNummer: number, ...content };
  }

  private referralOf(dossier: Dossier, action: Action, content: Fields): OwnReferral | undefined {
    if (!action.from) return undefined;
    const found = dossier.Verwijzingen.find(
      ({ VerwijzingNummer }) => VerwijzingNummer === content['VerwijzingNummer'],
    );
    if (!found) {
      throw new MessageFault(
        'ongeldigeWaarde',
        'VerwijzingNummer',
        'een verwijzing van dit dossier',
      );
    }
    if (action.from.includes(found.Status)) return found;
    const rule = `kan vanuit ${action.from.join(', ')}; nu ${found.Status}`;
    throw new MessageFault('nietMogelijk', 'Status', rule);
  }

  private refuseUnknownConsent(dossier: Dossier, { says }: Action, content: Fields): void {
    if (says !== 'Toestemming' || content['Handeling'] !== 'INGETROKKEN') return;
    if (dossier.Toestemmingen.includes(textOf(content, 'ToestemmingNummer'))) return;
    const rule = 'een toestemming van dit dossier';
    throw new MessageFault('ongeldigeWaarde', 'ToestemmingNummer', rule);
  }

  private giveNumbers(action: Action, content: Fields): void {
    const { field, series } = action.numbers ?? {};
    if (field && series) content[field] ??= this.registry.next(series, 4);
    if (action.says !== 'Nazorg' || !Array.isArray(content['Moment'])) return;
    content['Moment'] = content['Moment'].map((moment) => ({
      NazorgNummer: this.registry.next('Z-', 4),
      ...(moment as Fields),
    }));
  }
}

/** Enters what we ask or are allowed into our own file. */
function note(dossier: Dossier, content: Fields, { says }: Action): void {
  if (says === 'Verwijzing') {
    dossier.Verwijzingen.push({
      VerwijzingNummer: textOf(content, 'VerwijzingNummer'),
      Soort: textOf(content, 'Soort'),
      Naar: textOf(content['Naar'] as Fields | undefined, 'Naam'),
      Status: 'AANGEVRAAGD',
    });
  }
  if (says === 'Inschrijving') {
    dossier.Inschrijvingen.push({
      InschrijvingNummer: textOf(content, 'InschrijvingNummer'),
      Bij: textOf(content['Bij'] as Fields | undefined, 'Naam'),
      Status: 'AANGEVRAAGD',
    });
  }
  if (says === 'Toestemming' && content['Handeling'] === 'GEGEVEN') {
    dossier.Toestemmingen.push(textOf(content, 'ToestemmingNummer'));
  }
}
