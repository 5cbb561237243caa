import { createHash } from 'node:crypto';
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
  taken: Record<string, string>;
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
    const empty = '{"counters":{},"taken":{},"faults":{}}';
    this.standing = JSON.parse(this.office.get('stand') ?? empty) as Standing;
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

  /** True when this message was taken in before; refuses its number with another content. */
  alreadyTaken(number: string, text: string): boolean {
    const stored = this.standing.taken[number];
    if (stored !== undefined && stored !== digest(text)) {
      throw new MessageFault('reedsGebruikt', 'Kop/BerichtNummer', 'eenmalig per inhoud');
    }
    return stored !== undefined;
  }

  markTaken(number: string, text: string): void {
    this.standing.taken[number] = digest(text);
    this.keepStanding();
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
    dossier.Verzonden.push({
      BerichtNummer: number,
      Soort: kind,
      Tijdstip: head.Tijdstip,
      Inhoud: content,
      Status: 'IN_UITBAK',
    });
    this.keep(dossier);
    this.waiting.put(number, compose(number));
  }

  private keepStanding(): void {
    this.office.put('stand', JSON.stringify(this.standing));
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
