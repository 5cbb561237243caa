import {
  apart,
  assignment,
  commandsOn,
  dayOf,
  FieldReading,
  given,
  instantOf,
  mappedUnless,
  placeOf,
  workerId,
  type HubCommand,
  type Mapped,
  type Said,
} from '@wisselzone/platform/adapter';
import { categories, declineReasons } from './gtb.codes';

interface Telling {
  readonly content: FieldReading;
  readonly referral: string;
  readonly contact: Readonly<Record<string, string>> | undefined;
  readonly say: ReturnType<typeof commandsOn>;
}

const about = (telling: Telling, part: string, body: object = {}): readonly HubCommand[] => [
  telling.say(['referrals', telling.referral, part], { ...body }),
];

const step = ({ content, say }: Telling): readonly HubCommand[] => {
  const category = content.code('rubriek', categories) ?? 'guidance';
  const { path, body } = placeOf(category, content.needed('tekst'), dayOf(content, 'datum'));
  return [say(path, body)];
};

const screenedOff = ({ content, say }: Telling): readonly HubCommand[] => {
  const withdrawal = apart(content.needed('intrekking'));
  if (!withdrawal) content.fault('intrekking', 'must be the number of a withdrawal');
  return [say(['consents', withdrawal?.dossier ?? '', 'withdrawalConfirmations'])];
};

/** What each `soort` of GTB means at the hub. */
const meanings: Readonly<Record<string, (telling: Telling) => readonly HubCommand[]>> = {
  ONTVANGEN: (telling) => about(telling, 'receipts', { receivedBy: 'system' }),
  INFO_GEVRAAGD: (telling) =>
    about(telling, 'informationRequests', { text: telling.content.needed('vraag') }),
  ANDER_MOMENT: (telling) =>
    about(telling, 'momentProposals', { moment: instantOf(telling.content, 'moment') }),
  AANVAARD: (telling) => about(telling, 'acceptances', given({ contactPerson: telling.contact })),
  GEWEIGERD: (telling) =>
    about(telling, 'declines', {
      reason: telling.content.neededCode('reden', declineReasons),
      ...given({ explanation: telling.content.text('toelichting') }),
    }),
  STAP: step,
  AFGEROND: (telling) =>
    about(telling, 'completions', given({ text: telling.content.text('tekst') })),
  NIET_GELUKT: (telling) =>
    about(telling, 'failures', given({ text: telling.content.text('tekst') })),
  INTREKKING_BEVESTIGD: screenedOff,
};

const nothing = '00000000-0000-4000-8000-000000000000';

interface Worker {
  readonly id: string;
  readonly contact: Readonly<Record<string, string>>;
}

const workerIn = (reading: FieldReading | undefined, organisation: string): Worker | undefined => {
  if (!reading) return undefined;
  const contact = given({ name: reading.needed('naam'), telephone: reading.text('telefoon') });
  return {
    id: workerId(organisation, reading.needed('nr')),
    contact: contact,
  };
};

/** A message of GTB as commands of the hub, read in full. `organisation` is GTB's id in the hub. */
export const fromGtb = (message: unknown, organisation: string): Mapped => {
  const fields = typeof message === 'object' && message !== null ? message : {};
  const reading = new FieldReading(fields as Record<string, unknown>);
  const number = reading.needed('nr');
  const ids = apart(reading.needed('referte'));
  if (!ids) reading.fault('referte', 'must be the number of a question to GTB');
  const worker = workerIn(reading.child('medewerker'), organisation);
  const said: Said = {
    occurredAt: instantOf(reading, 'tijdstip'),
    sourceMessageId: `gtb:${number}`,
    ...given({ onBehalfOf: worker?.id }),
  };
  const { dossier, other: referral } = ids ?? { dossier: nothing, other: nothing };
  const told = reading.neededCode(
    'soort',
    meanings,
  )({
    content: reading.neededChild('inhoud'),
    contact: worker?.contact,
    ...{ referral, say: commandsOn(dossier, said) },
  });
  const assigned = worker ? [assignment(dossier, worker.id, said)] : [];
  return mappedUnless(reading.faults(), { lane: dossier, commands: [...assigned, ...told] });
};
