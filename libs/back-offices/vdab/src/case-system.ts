import { join } from 'node:path';
import { JsonFile } from './json-file';
import type { Mediator, Message } from './messages';
import { Refusal } from './refusal';
import { noFaults, type Faults } from './rehearsal';
import type { WaitingFile } from './waiting-file';

interface Kept {
  counter: number;
  files: Record<string, WaitingFile>;
  numberOf: Record<string, string>;
  messages: Message[];
  faults: Faults;
}

/** VDAB's file store: waiting files and the numbered outbox. What is changed is kept by `save`. */
export class CaseSystem {
  private readonly kept: JsonFile<Kept>;

  constructor(
    directory: string,
    private readonly clock: () => Date,
  ) {
    this.kept = new JsonFile<Kept>(join(directory, 'vdab.json'), {
      counter: 0,
      files: {},
      numberOf: {},
      messages: [],
      faults: noFaults,
    });
  }

  get faults(): Faults {
    return this.kept.state.faults;
  }

  set faults(faults: Faults) {
    this.kept.state.faults = faults;
    this.kept.save();
  }

  get files(): readonly WaitingFile[] {
    return Object.values(this.kept.state.files);
  }

  get messages(): readonly Message[] {
    return this.kept.state.messages;
  }

  save(): void {
    this.kept.save();
  }

  nextNumber(): string {
    this.kept.state.counter += 1;
    const serial = String(this.kept.state.counter).padStart(6, '0');
    return `WD-${this.clock().getUTCFullYear()}-${serial}`;
  }

  add(file: WaitingFile): void {
    this.kept.state.files[file.wachtdossierNummer] = file;
    this.kept.state.numberOf[file.Referte] = file.wachtdossierNummer;
  }

  byReference(reference: string): WaitingFile | undefined {
    return this.kept.state.files[this.kept.state.numberOf[reference] ?? ''];
  }

  find(number: string): WaitingFile {
    const file = this.kept.state.files[number];
    if (!file) throw new Refusal('nietGevonden', 'Dit wachtdossier bestaat niet.');
    return file;
  }

  /** Puts one message in the outbox, under the next number. */
  announce(file: WaitingFile, message: Pick<Message, 'Soort' | 'Inhoud'>, by?: Mediator): Message {
    const numbered: Message = {
      Nummer: this.kept.state.messages.length + 1,
      ...message,
      Tijdstip: this.clock().toISOString(),
      wachtdossierNummer: file.wachtdossierNummer,
      Referte: file.Referte,
      ...(by ? { Bemiddelaar: by } : {}),
    };
    this.kept.state.messages.push(numbered);
    return numbered;
  }
}
