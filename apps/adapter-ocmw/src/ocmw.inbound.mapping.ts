import {
  assignment,
  commandsOn,
  FieldReading,
  given,
  instantOf,
  mappedUnless,
  type Mapped,
  type Said,
} from '@wisselzone/platform/adapter';
import { bodies } from './ocmw.bodies';
import { workerIn, type Telling } from './ocmw.telling';

const OPENING = 'NieuwDossier';

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
  const dossier = { ref: 'own', kind: 'dossier', id: number } as const;
  const found = Object.keys(bodies).filter((name) => name in fields);
  const [kind] = found;
  if (kind === undefined || found.length > 1) reading.fault('Kop', 'must be followed by one body');
  if (kind === undefined) return { ok: false, faults: reading.faults(), lane: number };
  const body = reading.neededChild(kind);
  const telling: Telling = {
    ...{ body, organisation, number, dossier, said, worker },
    say: commandsOn(dossier, said),
  };
  const told = bodies[kind]?.(telling) ?? { commands: [] };
  // A dossier that is only now being opened has nobody assigned before it exists.
  const assigned = worker && kind !== OPENING ? [assignment(dossier, worker.id, said)] : [];
  return mappedUnless(reading.faults(), {
    lane: number,
    commands: [...assigned, ...told.commands],
    learns: told.learns ?? [],
  });
};
