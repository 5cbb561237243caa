import {
  apart,
  commandsOn,
  given,
  instantOf,
  workerId,
  type FieldReading,
  type HubCommand,
  type IdPair,
  type Identifier,
  type Reference,
  type Said,
} from '@wisselzone/platform/adapter';
import { organisationTypes } from './ocmw.codes';

export interface Worker {
  readonly id: string;
  readonly contact: Readonly<Record<string, string>>;
}

/** One message of the OCMW while it is being read. */
export interface Telling {
  readonly body: FieldReading;
  readonly organisation: string;
  /** The OCMW's own number of the dossier. */
  readonly number: string;
  readonly dossier: Identifier;
  readonly said: Said;
  readonly worker: Worker | undefined;
  readonly say: ReturnType<typeof commandsOn>;
}

/** What a body means: commands, and numbers learned on the way. */
export interface Told {
  readonly commands: readonly HubCommand[];
  readonly learns?: readonly IdPair[];
}

export const day = ({ said }: Telling): string => said.occurredAt.slice(0, 10);

/** The hub knows a worker by a random id and by a contact; her function stays with the OCMW. */
export const workerIn = (
  reading: FieldReading | undefined,
  organisation: string,
): Worker | undefined => {
  if (!reading) return undefined;
  reading.leave('Functie');
  const name = reading.needed('Naam');
  const contact = { telephone: reading.text('Telefoon'), email: reading.text('Email') };
  return {
    id: workerId(organisation, reading.text('Nummer') ?? name),
    contact: { name, ...given(contact) },
  };
};

export const organisationIn = (reading: FieldReading): Reference => ({
  ref: 'organisation',
  organisationType: reading.neededCode('Soort', organisationTypes),
  name: reading.needed('Naam'),
  ...given({ number: reading.text('Nummer') }),
});

/** A referral: the OCMW's own number, or the one it was given when it was asked something. */
export const referralIn = ({ body }: Telling, name = 'VerwijzingNummer'): Identifier => {
  const number = body.needed(name);
  return apart(number)?.other ?? { ref: 'own', kind: 'referral', id: number };
};

export const aboutReferral = (
  telling: Telling,
  part: string,
  body: object = {},
  field = 'VerwijzingNummer',
): HubCommand => telling.say(['referrals', referralIn(telling, field), part], { ...body });

export const inHandover = (
  telling: Telling,
  part: string,
  body: object = {},
  accepts: readonly string[] = [],
): HubCommand => {
  const referral = referralIn(telling);
  const handover = { ref: 'handover', dossier: telling.dossier, referral } as const;
  return telling.say(['handovers', handover, part], { ...body }, { accepts });
};

/** What has no field of its own in the hub becomes a step, so that it is not lost. */
export const remark = (telling: Telling, text: string | undefined): readonly HubCommand[] =>
  text ? [telling.say(['steps'], { takenOn: day(telling), text })] : [];

export const momentIn = ({ body }: Pick<Telling, 'body'>, name = 'Moment'): string =>
  instantOf(body, name);

export const yearAfter = (from: string): string =>
  `${String(Number(from.slice(0, 4)) + 1)}${from.slice(4)}`;
