import { join } from 'node:path';
import { Drawer } from './cabinet';
import { newDossier, type Dossier } from './dossier';
import { MessageFault } from './fault';
import type { Content, Fields, MessageFormat } from './message-format';
import type { Faults } from './rehearsal';

/** The OCMW that plays: its name and number, and the letters its message numbers begin with. */
export interface Ocmw {
  readonly name: string;
  readonly number: string;
  readonly prefix: string;
}

interface Standing {
  counters: Record<string, number>;
  faults: Faults;
}

/** The OCMW's file store: a file per dossier, per message to send, and one for the counters. */
export class Registry {
  readonly waiting: Drawer;
  readonly sent: Drawer;
  private readonly dossiers: Drawer;
  private readonly office: Drawer;
  private readonly standing: Standing;

  constructor(
    directory: string,
    private readonly format: MessageFormat,
    private readonly own: { readonly ocmw: Ocmw; readonly clock: () => Date },
  ) {
    this.waiting = new Drawer(join(directory, 'uitbak'));
    this.sent = new Drawer(join(directory, 'verzonden'));
    this.dossiers = new Drawer(join(directory, 'dossiers'));
    this.office = new Drawer(join(directory, 'bureau'));
    const empty = '{"counters":{},"faults":{}}';
    this.standing = JSON.parse(this.office.get('stand') ?? empty) as Standing;
    this.restoreOutbox();
  }

  get ocmw(): Ocmw {
    return this.own.ocmw;
  }

  get faults(): Faults {
    return this.standing.faults;
  }

  changeFaults(faults: Faults): void {
    Object.assign(this.standing.faults, faults);
    this.keepStanding();
  }

  now(): string {
    return this.own.clock().toISOString();
  }

  /** The next number of a series, on disk before it is used. */
  next(series: string, width: number): string {
    const number = (this.standing.counters[series] ?? 0) + 1;
    this.standing.counters[series] = number;
    this.keepStanding();
    return `${series}${String(number).padStart(width, '0')}`;
  }

  open(): Dossier {
    return newDossier(this.next(`D${this.own.clock().getUTCFullYear()}/`, 5), this.own.ocmw.name);
  }

  find(number: string): Dossier {
    const text = this.dossiers.get(number);
    if (!text) throw new MessageFault('onbekendDossier', 'DossierNummer', 'een eigen dossier');
    return JSON.parse(text) as Dossier;
  }

  keep(dossier: Dossier): void {
    this.dossiers.put(dossier.DossierNummer, JSON.stringify(dossier));
  }

  all(): Dossier[] {
    return this.dossiers.keys().map((number) => this.find(number));
  }

  /** The dossier in which a message was taken in before. */
  takenInto(number: string): Dossier | undefined {
    return this.all().find(({ Ontvangen }) => Ontvangen[number] !== undefined);
  }

  /** Writes a message of ours to the outbox and into the dossier. Refused content leaves no trace. */
  send(dossier: Dossier, body: Readonly<Record<string, Content>>, worker?: Fields): void {
    const [kind = '', content = ''] = Object.entries(body)[0] ?? [];
    const head = {
      Tijdstip: this.now(),
      Van: { Soort: 'OCMW', Nummer: this.own.ocmw.number, Naam: this.own.ocmw.name },
      DossierNummer: dossier.DossierNummer,
      ...(worker ? { Medewerker: worker } : {}),
    };
    const compose = (BerichtNummer: string) =>
      this.format.write({ Kop: { BerichtNummer, ...head }, ...body });
    compose('PROEF');
    const number = this.next(`${this.own.ocmw.prefix}-`, 6);
    const text = compose(number);
    dossier.Verzonden.push({
      BerichtNummer: number,
      Soort: kind,
      Tijdstip: head.Tijdstip,
      Inhoud: content,
      Xml: text,
      Status: 'IN_UITBAK',
    });
    this.keep(dossier);
    this.waiting.put(number, text);
  }

  /** Puts back what a crash kept from the outbox between the dossier and the drawer. */
  private restoreOutbox(): void {
    const there = new Set([...this.waiting.keys(), ...this.sent.keys()]);
    for (const { BerichtNummer: number, Xml: text } of this.all().flatMap((one) => one.Verzonden)) {
      if (!there.has(number)) this.waiting.put(number, text);
    }
  }

  private keepStanding(): void {
    this.office.put('stand', JSON.stringify(this.standing));
  }
}
