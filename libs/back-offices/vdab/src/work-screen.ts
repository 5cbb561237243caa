import type { CaseSystem } from './case-system';
import type { Contract } from './contract';
import type { Answer } from './door';
import type { Mediator, Moment } from './messages';
import { Refusal } from './refusal';
import { actions, type Action } from './work-actions';
import type { WaitingFile } from './waiting-file';

/** The mediators of the rehearsed work shop. */
export const mediators: readonly [Mediator, ...Mediator[]] = [
  {
    Nummer: 'B1042',
    Naam: 'An Peeters',
    Functie: 'bemiddelaar',
    Telefoon: '+32 89 00 00 42',
    Email: 'an.peeters@vdab.example',
  },
  {
    Nummer: 'B1043',
    Naam: 'Tom Janssens',
    Functie: 'bemiddelaar',
    Telefoon: '+32 89 00 00 43',
    Email: 'tom.janssens@vdab.example',
  },
];

function mediatorNamed(number: unknown): Mediator {
  if (number === undefined) return mediators[0];
  const found = mediators.find(({ Nummer }) => Nummer === number);
  if (found) return found;
  throw new Refusal('ongeldigBericht', 'Onbekende medewerker.', [
    { Veld: '/medewerker', Regel: `een van ${mediators.map(({ Nummer }) => Nummer).join(', ')}` },
  ]);
}

/** The mediator at work in VDAB's own system: what she sees and what she does. */
export class WorkScreen {
  constructor(
    private readonly system: CaseSystem,
    private readonly contract: Contract,
  ) {}

  list(): Answer {
    const rows = this.system.files.map(({ wachtdossierNummer, Referte, Status, Persoon }) => {
      return { wachtdossierNummer, Referte, Status, Naam: `${Persoon.Voornaam} ${Persoon.Naam}` };
    });
    return { status: 200, body: { dossiers: rows } };
  }

  show(number: string): Answer {
    const file = { ...this.system.find(number), Ontvangen: undefined };
    const own = this.system.messages.filter((message) => message.wachtdossierNummer === number);
    return { status: 200, body: { ...file, EigenBerichten: own } };
  }

  act(number: string, name: string, body: object): Answer {
    const file = this.system.find(number);
    const action = actions[name];
    if (!action) throw new Refusal('nietGevonden', 'Deze handeling bestaat niet.');
    const { medewerker, ...given } = body as Record<string, unknown>;
    const by = mediatorNamed(medewerker);
    if (action.names === 'LeidendBemiddelaar' && typeof given[action.names] === 'string') {
      given[action.names] = mediatorNamed(given[action.names]);
    }
    const content = this.contract.check<Record<string, unknown>>('Inhoud', {
      ...action.fills,
      ...given,
    });
    refuseWhenImpossible(file, action, content);
    answerEnrolment(file, content);
    move(file, action, content);
    const message = this.system.announce(file, { Soort: action.says, Inhoud: content }, by);
    this.system.save();
    return { status: 200, body: { Status: file.Status, Bericht: message } };
  }
}

function refuseWhenImpossible(
  file: WaitingFile,
  action: Action,
  content: Record<string, unknown>,
): void {
  const missing = action.needs.filter((field) => content[field] === undefined);
  if (content['Reden'] === 'W99' && !content['Toelichting']) missing.push('Toelichting');
  if (missing.length > 0) {
    const faults = missing.map((field) => ({ Veld: `/${field}`, Regel: 'verplicht' }));
    throw new Refusal('ongeldigBericht', 'Er ontbreekt een veld.', faults);
  }
  const kindFits = !action.only || action.only === file.Toeleiding.SoortToeleiding;
  if (action.from.includes(file.Status) && kindFits) return;
  throw new Refusal('nietMogelijk', 'Dat kan niet in deze stand.', [
    { Veld: 'Status', Regel: `kan vanuit ${action.from.join(', ')}; nu ${file.Status}` },
  ]);
}

/** The file shows what VDAB answered to each registration. */
function answerEnrolment(file: WaitingFile, content: Record<string, unknown>): void {
  if (typeof content['Inschrijving'] !== 'string') return;
  const asked = file.Inschrijvingen?.find(({ Referte }) => Referte === content['Inschrijving']);
  if (!asked) {
    throw new Refusal('nietGevonden', 'Deze inschrijving is niet gevraagd.', [
      { Veld: '/Inschrijving', Regel: 'de Referte van een inschrijving van dit wachtdossier' },
    ]);
  }
  asked.Antwoord = content;
}

function move(file: WaitingFile, action: Action, content: Record<string, unknown>): void {
  file.Status = action.to ?? file.Status;
  if (action.to === 'INTAKE_GEPLAND') file.Intake = content['Moment'] as Moment;
  if (action.to === 'OVERGENOMEN') file.Regie = 'VDAB';
}
