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
  type HubCommand,
  type Mapped,
  type Said,
} from '@wisselzone/platform/adapter';
import { besides } from './vdab.besides.mapping';
import { categories, declineReasons, outcomes } from './vdab.codes';
import { about, inHandover, mediatorIn, ownersOf, remark, type Telling } from './vdab.telling';

const written = (telling: Telling, otherwise: string): readonly HubCommand[] => {
  const { content, said, say } = telling;
  const category = content.code('Categorie', categories) ?? otherwise;
  if (!hasPlace(category)) {
    content.fault('Categorie', 'a text of this category has no place in the shared dossier');
  }
  const day =
    content.text('Datum') === undefined ? said.occurredAt.slice(0, 10) : dayOf(content, 'Datum');
  const { path, body } = placeOf(category, content.needed('Tekst'), day);
  return [say(path, body)];
};

const moment = (telling: Telling, field: 'moment' | 'intakeAt'): Record<string, unknown> => {
  const reading = telling.content.neededChild('Moment');
  return {
    [field]: instantOf(reading, 'Tijdstip'),
    ...given({ place: reading.text('Plaats'), text: telling.content.text('Toelichting') }),
  };
};

const intake = (telling: Telling): readonly HubCommand[] => {
  const { content, say, referral } = telling;
  if (content.neededCode('IntakeStatus', { GEPLAND: 'planned', GEHOUDEN: 'held' }) === 'held') {
    content.leave('Moment');
    const plannedEnd = dayOf(content, 'OverlapTot');
    // Both sides may report the same intake; the first report starts the overlap.
    const start = inHandover(telling, 'overlaps', { plannedEnd }, ['handoverInOtherStatus']);
    return [start, ...remark(telling, 'Gezamenlijke intake')];
  }
  return [
    say(['handovers'], { referral }, { accepts: ['handoverAlreadyOpen', 'referralNotAccepted'] }),
    inHandover(telling, 'plans', moment(telling, 'intakeAt')),
  ];
};

const takeOver = (telling: Telling): readonly HubCommand[] => {
  const lead = mediatorIn(telling.content.neededChild('LeidendBemiddelaar'), telling.organisation);
  const { worker, contact } = lead ?? { worker: '', contact: {} };
  return [
    assignment(telling.dossier, worker, telling.said),
    telling.say(['leadProfessionals'], { lead: worker, contact }),
    inHandover(telling, 'transfers'),
    ...remark(telling, 'Overdracht'),
  ];
};

const aftercare = (telling: Telling): readonly HubCommand[] => {
  const owners = ownersOf(telling);
  const moments = telling.content.list('NazorgMomenten').map((reading) => ({
    due: dayOf(reading, 'Datum'),
    owner: reading.neededCode('Eigenaar', owners),
  }));
  return [inHandover(telling, 'aftercarePlans', { moments })];
};

const aftercareContact = ({ content, dossier, referral, say }: Telling): readonly HubCommand[] => {
  const text = content.text('Tekst');
  const held = dayOf(content, 'Datum');
  const handover = { ref: 'handover', dossier, referral } as const;
  return [
    say(['handovers', handover, 'aftercareContacts'], {
      moment: { ref: 'aftercareMoment', dossier },
      text: text ? `${held}: ${text}` : held,
    }),
  ];
};

const decline = (telling: Telling): readonly HubCommand[] => [
  about(telling, 'declines', {
    reason: telling.content.neededCode('Reden', declineReasons),
    ...given({
      explanation: telling.content.text('Toelichting'),
      suggestion: telling.content.text('Voorstel'),
    }),
  }),
];

const screenedOff = ({ content, say }: Telling): readonly HubCommand[] => {
  const withdrawal = apart(content.needed('Intrekking'));
  if (!withdrawal) content.fault('Intrekking', 'must be the Referte of a withdrawal');
  return [say(['consents', withdrawal?.dossier ?? '', 'withdrawalConfirmations'])];
};

/** What each `Soort` means (contracts/partners/vdab/README.md, "From VDAB"). */
const meanings: Readonly<Record<string, (telling: Telling) => readonly HubCommand[]>> = {
  Ontvangen: (telling) => [about(telling, 'receipts', { receivedBy: 'system' })],
  InfoGevraagd: (telling) => [
    about(telling, 'informationRequests', { text: telling.content.needed('Vraag') }),
  ],
  MomentVoorgesteld: (telling) => [about(telling, 'momentProposals', moment(telling, 'moment'))],
  Aanvaard: (telling) => [
    about(telling, 'acceptances', given({ contactPerson: telling.mediator?.contact })),
    ...remark(telling, 'Aanvaard'),
  ],
  Geweigerd: decline,
  GezamenlijkeIntake: intake,
  Nota: (telling) => written(telling, 'notes'),
  Stap: (telling) => written(telling, 'guidance'),
  OverlapVerlengd: (telling) => [
    inHandover(telling, 'overlapExtensions', {
      plannedEnd: dayOf(telling.content, 'OverlapTot'),
      ...given({ text: telling.content.text('Toelichting') }),
    }),
  ],
  OverlapEindeBevestigd: (telling) => [
    inHandover(telling, 'overlapEndConfirmations'),
    ...remark(telling, 'Einde van de overlap'),
  ],
  OverdrachtBevestigd: takeOver,
  NazorgGepland: aftercare,
  NazorgContact: aftercareContact,
  TerugkeerGevraagd: (telling) => [
    inHandover(telling, 'returnRequests', {
      reason: telling.content.needed('Toelichting'),
      ...given({ suggestion: telling.content.text('Voorstel') }),
    }),
  ],
  Afgebroken: (telling) => [
    inHandover(telling, 'breakOffs', {
      reason: 'other',
      text: telling.content.needed('Toelichting'),
    }),
  ],
  Afgerond: (telling) => [
    about(telling, 'completions', given({ text: telling.content.text('Tekst') })),
  ],
  Afgesloten: (telling) => [
    inHandover(telling, 'closures', {
      outcome: telling.content.neededCode('Uitkomst', outcomes),
      ...given({ text: telling.content.text('Toelichting') }),
    }),
  ],
  // The hub has recorded the withdrawal of the question already; VDAB's confirmation says nothing new.
  AnnuleringBevestigd: () => [],
  IntrekkingBevestigd: screenedOff,
  ...besides,
};

const nothing = '00000000-0000-4000-8000-000000000000';

/** A `Bericht` of VDAB as commands of the hub, read in full. `organisation` is VDAB's id in the hub. */
export const fromVdab = (message: unknown, organisation: string): Mapped => {
  const fields = typeof message === 'object' && message !== null ? message : {};
  const reading = new FieldReading(fields as Record<string, unknown>);
  const number = reading.needed('Nummer');
  reading.needed('wachtdossierNummer');
  const ids = apart(reading.needed('Referte'));
  if (!ids) reading.fault('Referte', 'must be the Referte of a toeleiding');
  const mediator = mediatorIn(reading.child('Bemiddelaar'), organisation);
  const said: Said = {
    occurredAt: instantOf(reading, 'Tijdstip'),
    sourceMessageId: `vdab:${number}`,
    ...given({ onBehalfOf: mediator?.worker }),
  };
  const { dossier, other: referral } = ids ?? { dossier: nothing, other: nothing };
  const telling: Telling = {
    ...{ organisation, dossier, referral, said, mediator },
    content: reading.neededChild('Inhoud'),
    handover: { ref: 'handover', dossier, referral },
    say: commandsOn(dossier, said),
  };
  const told = reading.neededCode('Soort', meanings)(telling);
  const assigned = mediator ? [assignment(dossier, mediator.worker, said)] : [];
  return mappedUnless(reading.faults(), { lane: dossier, commands: [...assigned, ...told] });
};
