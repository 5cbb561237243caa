import {
  assignment,
  commandsOn,
  FieldReading,
  given,
  instantOf,
  mappedUnless,
  type HubCommand,
  type Identifier,
  type Mapped,
  type Said,
} from '@wisselzone/platform/adapter';
import { bodies } from './ocmw.bodies';
import { workerIn, type Told } from './ocmw.telling';

const OPENING = 'NieuwDossier';

const nothing = (): Told => ({ commands: [] });

const bodyIn = (fields: Readonly<Record<string, unknown>>): string | undefined => {
  const [kind, ...others] = Object.keys(bodies).filter((name) => Object.hasOwn(fields, name));
  return others.length > 0 ? undefined : kind;
};

/** A dossier that is only now being opened has nobody assigned before it exists. */
const assignedIn = (kind: string, dossier: Identifier, said: Said): readonly HubCommand[] =>
  said.onBehalfOf && kind !== OPENING ? [assignment(dossier, said.onBehalfOf, said)] : [];

/** An `UitgaandBericht` as commands of the hub, read in full. `organisation` is the OCMW's id in the hub. */
export const fromOcmw = (
  fields: Readonly<Record<string, unknown>>,
  organisation: string,
): Mapped => {
  const reading = new FieldReading(fields);
  const head = reading.neededChild('Kop');
  head.leave('Van');
  const number = head.needed('DossierNummer');
  const worker = workerIn(head.child('Medewerker'), organisation);
  const said: Said = {
    occurredAt: instantOf(head, 'Tijdstip'),
    sourceMessageId: `ocmw:${head.needed('BerichtNummer')}`,
    ...given({ onBehalfOf: worker?.id }),
  };
  const kind = bodyIn(fields);
  if (kind === undefined) {
    reading.fault('Kop', 'must be followed by one body');
    return { ok: false, faults: reading.faults(), lane: number };
  }
  const dossier = { ref: 'own', kind: 'dossier', id: number } as const;
  const say = commandsOn(dossier, said);
  const body = reading.neededChild(kind);
  const mean = bodies[kind] ?? nothing;
  const told = mean({ body, organisation, number, dossier, said, worker, say });
  const assigned = assignedIn(kind, dossier, said);
  return mappedUnless(reading.faults(), {
    lane: number,
    commands: [...assigned, ...told.commands],
    learns: told.learns ?? [],
  });
};
