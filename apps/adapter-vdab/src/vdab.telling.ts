import {
  apart,
  commandsOn,
  given,
  workerId,
  type FieldReading,
  type HubCommand,
  type Identifier,
  type Said,
} from '@wisselzone/platform/adapter';

/** One message of VDAB while it is being read. */
export interface Telling {
  readonly content: FieldReading;
  readonly organisation: string;
  readonly dossier: string;
  readonly referral: string;
  readonly handover: Identifier;
  readonly said: Said;
  readonly mediator: Mediator | undefined;
  readonly say: ReturnType<typeof commandsOn>;
}

export interface Mediator {
  readonly worker: string;
  readonly contact: Readonly<Record<string, string>>;
}

export const mediatorIn = (
  reading: FieldReading | undefined,
  organisation: string,
): Mediator | undefined => {
  if (!reading) return undefined;
  // The hub knows a worker by a random id and her name as a contact; what she is called at VDAB stays there.
  reading.leave('Functie');
  const contact = given({
    name: reading.needed('Naam'),
    telephone: reading.text('Telefoon'),
    email: reading.text('Email'),
  }) as Record<string, string>;
  return { worker: workerId(organisation, reading.needed('Nummer')), contact };
};

export const about = (telling: Telling, part: string, body: object = {}): HubCommand =>
  telling.say(['referrals', telling.referral, part], { ...body });

export const inHandover = (
  telling: Telling,
  part: string,
  body: object = {},
  accepts: readonly string[] = [],
): HubCommand => telling.say(['handovers', telling.handover, part], { ...body }, { accepts });

/** A text beside a decision has no field there; it becomes a step, so that it is not lost. */
export const remark = ({ content, said, say }: Telling, about: string): readonly HubCommand[] => {
  const text = content.text('Toelichting');
  const takenOn = said.occurredAt.slice(0, 10);
  return text ? [say(['steps'], { takenOn, text: `${about}: ${text}` })] : [];
};

/** What a message is about: the number we gave VDAB, or VDAB's own. */
export const subjectIn = ({ content }: Telling, kind: string): Identifier => {
  const number = content.needed('Onderwerp');
  return apart(number)?.other ?? { ref: 'own', kind, id: number };
};

/** The other side of the toeleiding. */
export const counterpartOf = ({ dossier, referral }: Telling): Identifier => ({
  ref: 'counterpart',
  dossier,
  referral,
});

/** Who does something that VDAB and its partner agreed on. */
export const ownersOf = (telling: Telling): Readonly<Record<string, Identifier>> => ({
  VDAB: telling.organisation,
  PARTNER: counterpartOf(telling),
});
