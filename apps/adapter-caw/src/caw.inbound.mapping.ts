import {
  apart,
  assignment,
  commandsOn,
  dayOf,
  FieldReading,
  given,
  hasPlace,
  instantOf,
  mappedUnless,
  placeOf,
  workerId,
  type Mapped,
  type Said,
} from '@wisselzone/platform/adapter';
import { categories, declineReasons } from './caw.codes';
import { readColumns, type ReadKind } from './caw.columns';
import { cellsOf } from './caw.csv';
import { measured, subject } from './caw.besides.mapping';
import { only, type Telling, type Told } from './caw.telling';

const questionOf = ({ line }: Telling): { readonly dossier: string; readonly other: string } => {
  const ids = apart(line.needed('verwijzing_nr'));
  if (!ids) line.fault('verwijzing_nr', 'must be the number of a question to this CAW');
  return ids ?? { dossier: '', other: '' };
};

const received = (telling: Telling): Told => {
  const { dossier, other } = questionOf(telling);
  const { file } = telling;
  return {
    commands: [telling.say(['referrals', other, 'receipts'], { receivedBy: 'system' })],
    learns: [
      { kind: 'caw', partnerId: file, hubId: dossier },
      { kind: 'cawReferral', partnerId: file, hubId: other },
    ],
  };
};

/** What an answer says; only a decision has a contact person with it. */
const answers: Readonly<Record<string, (telling: Telling) => readonly [string, object]>> = {
  aanvaard: ({ contact }) => ['acceptances', given({ contactPerson: contact })],
  geweigerd: ({ line }) => [
    'declines',
    {
      reason: line.neededCode('weigering', declineReasons),
      ...given({ explanation: line.text('tekst') }),
    },
  ],
  info_gevraagd: ({ line }) => ['informationRequests', { text: line.needed('tekst') }],
  ander_moment: ({ line }) => [
    'momentProposals',
    { moment: instantOf(line, 'moment'), ...given({ text: line.text('tekst') }) },
  ],
};

const answered = (telling: Telling): Told => {
  const { line, say, said } = telling;
  const { other } = questionOf(telling);
  const [part, body] = line.neededCode('antwoord', answers)(telling);
  const text = part === 'acceptances' ? line.text('tekst') : undefined;
  const takenOn = said.occurredAt.slice(0, 10);
  return only(
    say(['referrals', other, part], { ...body }),
    ...(text ? [say(['steps'], { takenOn, text: `Aanvaard: ${text}` })] : []),
  );
};

const stepKinds = {
  gesprek: 'talk',
  verslag: 'report',
  stap: 'step',
  voorwaarde: 'condition',
  afgerond: 'completions',
  niet_gelukt: 'failures',
} as const;

const step = (telling: Telling): Told => {
  const { line, say, file } = telling;
  const kind = line.neededCode('soort', stepKinds);
  const category = line.neededCode('rubriek', categories);
  const text = line.needed('tekst');
  const taken = dayOf(line, 'datum');
  if (kind === 'completions' || kind === 'failures') {
    const referral = { ref: 'own', kind: 'cawReferral', id: file } as const;
    return only(say(['referrals', referral, kind], { text }));
  }
  if (!hasPlace(category)) {
    line.fault('rubriek', 'a text of this category has no place in the shared dossier');
  }
  const { path, body } = placeOf(category, kind === 'talk' ? `Gesprek: ${text}` : text, taken);
  return only(say(path, body));
};

const WITHDRAWAL = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.(\d{1,2})-(\d{1,2})$/;

/** One line confirms one rubriek; the hub is told when all of them are screened off. */
const screenedOff = ({ line, say }: Telling): Told => {
  const [, consent, event, part, of] = WITHDRAWAL.exec(line.needed('intrekking_nr')) ?? [];
  if (!consent || !event || !part) {
    line.fault('intrekking_nr', 'must be the number of a withdrawal');
    return only();
  }
  return {
    commands: [say(['consents', consent, 'withdrawalConfirmations'])],
    gather: { key: `${consent}.${event}`, part, of: Number(of) },
  };
};

const meanings: Readonly<Record<ReadKind, (telling: Telling) => Told>> = {
  ontvangst: received,
  antwoorden: answered,
  stappen: step,
  afstemming: subject,
  metingen: measured,
  'bevestiging-intrekking': screenedOff,
  // The hub has recorded the withdrawal of the question already; taking it off the list says nothing new.
  'bevestiging-annulering': (telling) => {
    questionOf(telling);
    return only();
  },
};

const contactOf = (line: FieldReading): Readonly<Record<string, string>> | undefined => {
  const name = line.text('medewerker');
  const telephone = line.text('medewerker_telefoon');
  return name ? { name, ...(telephone ? { telephone } : {}) } : undefined;
};

/** The cells of one line under their column names; undefined when they are too few or too many. */
const fieldsOf = (kind: ReadKind, bytes: Buffer): Readonly<Record<string, string>> | undefined => {
  const columns: readonly string[] = readColumns[kind];
  const cells = cellsOf(bytes);
  if (cells?.length !== columns.length) return undefined;
  // An empty cell says nothing, so nobody has to read it.
  const filled = columns.flatMap((name, at): [string, string][] =>
    cells[at] ? [[name, cells[at]]] : [],
  );
  return Object.fromEntries(filled);
};

/** One line of the CAW as commands of the hub, read in full. `organisation` is the CAW's id in the hub. */
export const fromCaw = (kind: ReadKind, bytes: Buffer, organisation: string): Mapped => {
  const fields = fieldsOf(kind, bytes);
  if (!fields) {
    const rule = `must be a line of ${String(readColumns[kind].length)} cells`;
    return { ok: false, faults: [{ field: 'bestand', rule }] };
  }
  const line = new FieldReading(fields);
  const number = line.matching('bericht_nr', /^\d{1,15}$/, 'must be a number');
  const file = line.needed('caw_nr');
  const contact = contactOf(line);
  const worker = contact && workerId(organisation, contact['name'] ?? '');
  const said: Said = {
    occurredAt: instantOf(line, 'tijdstip'),
    sourceMessageId: `caw:${number}`,
    ...given({ onBehalfOf: worker }),
  };
  const dossier = { ref: 'own', kind: 'caw', id: file } as const;
  const say = commandsOn(dossier, said);
  const told = meanings[kind]({
    ...{ line, organisation, dossier, file, worker, contact, said, say },
  });
  const assigned = worker ? [assignment(dossier, worker, said)] : [];
  return mappedUnless(line.faults(), {
    ...told,
    lane: file,
    commands: told.commands.length > 0 ? [...assigned, ...told.commands] : [],
  });
};
