import { createHash } from 'node:crypto';
import { screenOff, takeAnswer, takeStep, type Dossier } from './dossier';
import { MessageFault } from './fault';
import { textOf, type Fields, type MessageFormat } from './message-format';
import type { Registry } from './registry';

/** What partners send us: checked against the schema, taken into a dossier once, receipted. */
export class Inbox {
  constructor(
    private readonly registry: Registry,
    private readonly format: MessageFormat,
  ) {}

  /** The number of the message taken in. */
  take(text: string): string {
    const { Kop: head, ...body } = this.format.read(text);
    const { BerichtNummer: number, DossierNummer: file } = head as Record<string, string>;
    if (number === undefined) throw new Error('The schema lets a message without number through.');
    const dossier = this.dossierFor(number, file, body);
    const taken = dossier.Ontvangen[number];
    const digest = createHash('sha256').update(text).digest('hex');
    if (taken === digest) return number;
    if (taken) throw new MessageFault('reedsGebruikt', 'Kop/BerichtNummer', 'eenmalig per inhoud');
    dossier.Ontvangen[number] = digest;
    this.enter(dossier, body);
    this.registry.keep(dossier);
    return number;
  }

  private dossierFor(number: string, file: string | undefined, body: Fields): Dossier {
    if (file || !body['InkomendeVerwijzing']) return this.registry.find(file ?? '');
    return this.registry.takenInto(number) ?? this.registry.open();
  }

  private enter(dossier: Dossier, body: Fields): void {
    const [kind = '', content] = Object.entries(body)[0] ?? [];
    const fields = content as Fields;
    const entries: Readonly<Record<string, () => void>> = {
      Stap: () => takeStep(dossier, fields),
      Verwerkt: () => takeAnswer(dossier, fields, 'VERWERKT'),
      Verworpen: () => takeAnswer(dossier, fields, 'VERWORPEN'),
      Intrekking: () => this.withdraw(dossier, fields),
      InkomendeVerwijzing: () => this.receive(dossier, fields),
    };
    entries[kind]?.();
  }

  private withdraw(dossier: Dossier, withdrawal: Fields): void {
    screenOff(dossier, withdrawal);
    const Referte = textOf(withdrawal, 'Referte');
    this.registry.send(dossier, { BevestigingIntrekking: { Referte } });
  }

  private receive(dossier: Dossier, referral: Fields): void {
    dossier.Inkomend.push(referral);
    if (!dossier.Client && referral['Client']) dossier.Client = referral['Client'] as Fields;
    if (dossier.Verzonden.length === 0) {
      dossier.Regie = textOf(referral['Van'] as Fields, 'Naam');
    }
    const Referte = textOf(referral, 'Referte');
    this.registry.send(dossier, { AntwoordVerwijzing: { Referte, Antwoord: 'ONTVANGEN' } });
  }
}
