import { labels } from '@wisselzone/contracts';
import {
  apart,
  assignment,
  dayOf,
  given,
  hasPlace,
  placeOf,
  type HubCommand,
  type Identifier,
} from '@wisselzone/platform/adapter';
import { besides } from './ocmw.besides';
import { categories, declineReasons, outcomes } from './ocmw.codes';
import { condition, consent, newDossier, referral } from './ocmw.opening';
import {
  aboutReferral,
  day,
  inHandover,
  momentIn,
  referralIn,
  remark,
  workerIn,
  type Telling,
  type Told,
} from './ocmw.telling';

const only = (...commands: readonly HubCommand[]): Told => ({ commands });

/** A text under the category the OCMW gave it, so that withdrawing that category hides it. */
const placed = (telling: Telling, text: string, otherwise: string): HubCommand => {
  const { body, say } = telling;
  const category = body.code('Categorie', categories) ?? otherwise;
  if (!hasPlace(category)) {
    body.fault('Categorie', 'a text of this category has no place in the shared dossier');
  }
  const taken = body.text('Datum') ? dayOf(body, 'Datum') : day(telling);
  const { path, body: content } = placeOf(category, text, taken);
  return say(path, content);
};

const information = (telling: Telling): Told => {
  const { body } = telling;
  const text = body.needed('Antwoord');
  const category = body.code('Categorie', categories) ?? 'guidance';
  if (category === 'guidance' || category === 'notes') {
    return only(aboutReferral(telling, 'informationAnswers', { text }));
  }
  const pointer = `Het antwoord staat onder: ${labels.dataCategory[category]}.`;
  return only(
    placed(telling, text, category),
    aboutReferral(telling, 'informationAnswers', { text: pointer }),
  );
};

const appointment = (telling: Telling): Told => {
  const { body, say } = telling;
  const kinds = { MOMENT_AANVAARD: 'agreed', INTAKE_GEPLAND: 'planned', INTAKE_BIJGEWOOND: 'held' };
  const kind = body.neededCode('Soort', kinds);
  const at = momentIn(telling);
  const place = body.text('Plaats');
  const plannedEnd = body.text('OverlapTot') ? dayOf(body, 'OverlapTot') : undefined;
  const where = place ? `, ${place}` : '';
  if (kind === 'agreed') {
    const text = `Afspraak op ${at}${where}`;
    return only(aboutReferral(telling, 'momentAnswers', { agreed: true, text }));
  }
  if (kind === 'planned') {
    const again = ['handoverAlreadyOpen', 'referralNotAccepted'];
    return only(
      say(['handovers'], { referral: referralIn(telling) }, { accepts: again }),
      inHandover(telling, 'plans', { intakeAt: at, ...given({ place }) }),
    );
  }
  // Both sides may report the same intake; the first report starts the overlap.
  const start = plannedEnd
    ? [inHandover(telling, 'overlaps', { plannedEnd }, ['handoverInOtherStatus'])]
    : [];
  referralIn(telling);
  return only(...start, ...remark(telling, `Gezamenlijke intake gehouden op ${at}${where}`));
};

const endOfOverlap = (telling: Telling): Told => {
  const { body } = telling;
  const text = body.text('Toelichting');
  const end = `De overlap eindigt op ${dayOf(body, 'EindeOverlap')}${text ? `: ${text}` : ''}`;
  return only(inHandover(telling, 'overlapEndConfirmations'), ...remark(telling, end));
};

const aftercare = (telling: Telling): Told => {
  const { body, organisation, dossier } = telling;
  const referralId = referralIn(telling);
  const owners: Readonly<Record<string, Identifier>> = {
    OCMW: organisation,
    PARTNER: { ref: 'counterpart', dossier, referral: referralId },
  };
  const planned = body.list('Moment').map((reading) => ({
    number: reading.needed('NazorgNummer'),
    due: dayOf(reading, 'Datum'),
    owner: reading.neededCode('Eigenaar', owners),
  }));
  const moments = planned.map(({ due, owner }) => ({ due, owner }));
  return {
    commands: [inHandover(telling, 'aftercarePlans', { moments })],
    learns: planned.map(({ number, due }) => ({
      kind: 'aftercareDue',
      partnerId: number,
      hubId: due,
    })),
  };
};

const aftercareContact = ({ body, dossier, say }: Telling): Told => {
  const due = { ref: 'own', kind: 'aftercareDue', id: body.needed('NazorgNummer') } as const;
  const held = dayOf(body, 'Datum');
  const text = body.text('Tekst');
  const handover = { ref: 'handoverOfAftercare', dossier, due } as const;
  return only(
    say(['handovers', handover, 'aftercareContacts'], {
      moment: { ref: 'aftercareMoment', dossier, due },
      text: text ? `${held}: ${text}` : held,
    }),
  );
};

const takeBack = (telling: Telling): Told => {
  const { body, organisation, dossier, said, say } = telling;
  body.neededCode('Antwoord', { TERUGGENOMEN: 'takenBack' });
  const lead = workerIn(body.neededChild('Leidend'), organisation);
  if (!lead) return only();
  return only(
    assignment(dossier, lead.id, said),
    say(['leadProfessionals'], { lead: lead.id, contact: lead.contact }),
    inHandover(telling, 'takeBacks'),
  );
};

const answers = { ONTVANGEN: 'receipts', AANVAARD: 'acceptances', GEWEIGERD: 'declines' } as const;

const answer = (telling: Telling): Told => {
  const { body, worker, number } = telling;
  const ids = apart(body.needed('Referte'));
  if (!ids) body.fault('Referte', 'must be the Referte of a question to this OCMW');
  const part = body.neededCode('Antwoord', answers);
  const explanation = body.text('Toelichting');
  const reason = body.code('Weigering', declineReasons);
  const said = {
    receipts: { receivedBy: 'system' },
    acceptances: given({ contactPerson: worker?.contact }),
    declines: { reason: reason ?? 'other', ...given({ explanation }) },
  }[part];
  return {
    commands: [
      aboutReferral(telling, part, said, 'Referte'),
      ...(part === 'declines' ? [] : remark(telling, explanation)),
    ],
    learns: ids ? [{ kind: 'dossier', partnerId: number, hubId: ids.dossier }] : [],
  };
};

const screenedOff = ({ body, say }: Telling): Told => {
  const withdrawal = apart(body.needed('Referte'));
  if (!withdrawal) body.fault('Referte', 'must be the Referte of an Intrekking');
  return only(say(['consents', withdrawal?.dossier ?? '', 'withdrawalConfirmations']));
};

/** What each body means (contracts/partners/ocmw/README.md, "From the OCMW"). */
export const bodies: Readonly<Record<string, (telling: Telling) => Told>> = {
  NieuwDossier: newDossier,
  Voorwaarde: (telling) => only(condition(telling, telling.body)),
  Toestemming: consent,
  Verwijzing: referral,
  VerwijzingIngetrokken: (telling) =>
    only(aboutReferral(telling, 'withdrawals', { text: telling.body.needed('Reden') })),
  AntwoordInfo: information,
  Afspraak: appointment,
  Nota: (telling) => {
    telling.body.leave('NotaNummer');
    return only(placed(telling, telling.body.needed('Tekst'), 'notes'));
  },
  Stap: (telling) => {
    telling.body.leave('StapNummer');
    return only(placed(telling, telling.body.needed('Tekst'), 'guidance'));
  },
  OverdrachtBevestigd: endOfOverlap,
  Afgebroken: (telling) =>
    only(inHandover(telling, 'breakOffs', { reason: 'other', text: telling.body.needed('Reden') })),
  Nazorg: aftercare,
  NazorgContact: aftercareContact,
  Afsluiten: (telling) =>
    only(
      inHandover(telling, 'closures', {
        outcome: telling.body.neededCode('Uitkomst', outcomes),
        ...given({ text: telling.body.text('Toelichting') }),
      }),
    ),
  Regie: takeBack,
  AntwoordVerwijzing: answer,
  BevestigingIntrekking: screenedOff,
  ...besides,
};
