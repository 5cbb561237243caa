import {
  appointmentIn,
  asksToScreenOff,
  categoriesIn,
  contactIn,
  factsOf,
  reasonIn,
  fit,
  inDutch,
  inverse,
  plainText,
  referenceOf,
  termIn,
  theirCode,
  textIn,
  together,
  toldBy,
  type Opening,
  type Reply,
  type Step,
  type Told,
} from '@wisselzone/platform/adapter';
import {
  categories,
  declineReasons,
  guidanceStatuses,
  organisationTypes,
  outcomes,
  referralKinds,
  registrationCategories,
  stepCodes,
  urgencies,
} from './ocmw.codes';
import type { Element, OcmwMessage } from './ocmw.types';

const TEXT = 4000;
const NAME = 160;
type Names = Readonly<Record<string, string>>;
const theirCategory = inverse(categories) as Names;
const theirType = inverse(organisationTypes) as Names;
const theirReason = inverse(declineReasons) as Names;
const theirOutcome = inverse(outcomes) as Names;
const theirKind = inverse(referralKinds) as Names;
const theirUrgency = inverse(urgencies) as Names;

const organisation = (one: Step['by']): readonly Element[] => [
  ['Soort', theirType[one.organisationType] ?? 'ANDERE'],
  ['Nummer', one.enterpriseNumber ?? one.ovoCode],
  ['Naam', fit(one.name, NAME)],
];

const worker = (step: Step): readonly Element[] | undefined => {
  const contact = contactIn(step);
  return (
    contact && [
      ['Naam', contact.name],
      ['Telefoon', contact.telephone],
      ['Email', contact.email],
    ]
  );
};

const named = (table: Names, code: string | undefined): string | undefined =>
  code === undefined ? undefined : table[code];

const codeOf = (step: Step): string =>
  step.plain['agreed'] === false ? 'ANDERE' : (stepCodes[step.type] ?? 'ANDERE');

/** How a registration stands, in the codes of the day on which it was said. */
const standingOf = (step: Step): readonly Element[] => {
  if (step.type !== 'RegistrationConfirmed') return [];
  const since = textIn(step, 'statusBenefit', 'since') ?? '';
  const code = (name: string) => textIn(step, 'statusBenefit', name);
  return [
    ['InschrijvingsCategorie', theirCode(registrationCategories, code('category'), since)],
    ['Bemiddelingsstatus', theirCode(guidanceStatuses, code('status'), since)],
  ];
};

const aboutOf = (step: Step, subject: string | undefined): readonly Element[] =>
  subject
    ? [
        ['Onderwerp', subject],
        ['Termijn', termIn(step)],
      ]
    : [];

/** Codes and moment stand in the first message of a step only. */
const outcomeOf = (step: Step, subject: string | undefined): readonly Element[] => {
  const reason = step.type === 'ReferralDeclined' ? textIn(step, 'guidance', 'reason') : undefined;
  return [
    ['Moment', appointmentIn(step)?.at],
    ['Weigering', named(theirReason, reason)],
    ['Uitkomst', named(theirOutcome, textIn(step, 'outcome', 'outcome'))],
    ...aboutOf(step, subject ?? referenceOf(step)),
    ...standingOf(step),
  ];
};

/** How the OCMW itself knows what a step is about. */
export interface OwnNumbers {
  readonly referral?: string | undefined;
  /** Of the question, the consultation or the registration, when the OCMW began it. */
  readonly subject?: string | undefined;
}

const stepBody = (step: Step, told: Told, numbers: OwnNumbers, first: boolean): Element => [
  'Stap',
  [
    ['Organisatie', organisation(step.by)],
    ['Medewerker', worker(step)],
    ['Code', codeOf(step)],
    ['Datum', step.occurredAt],
    ['VerwijzingNummer', numbers.referral],
    ['Categorie', theirCategory[told.category] ?? 'PROCES'],
    ['Tekst', fit(told.text, TEXT)],
    ...(first ? outcomeOf(step, numbers.subject) : []),
    ['RegieBij', fit(step.holder.name, NAME)],
  ],
];

const withdrawal = (step: Step): Element => [
  'Intrekking',
  [
    ['Referte', together(plainText(step, 'consent') ?? '', step.id)],
    [
      'Categorieen',
      categoriesIn(step).map((one): Element => ['Categorie', theirCategory[one] ?? 'PROCES']),
    ],
    ['Vanaf', step.occurredAt],
  ],
];

/** A step as messages to the OCMW: one for each category that has something to say. */
export const toOcmw = (step: Step, numbers: OwnNumbers): readonly OcmwMessage[] => {
  const at = step.occurredAt;
  if (asksToScreenOff(step)) return [{ number: step.id, at, body: withdrawal(step) }];
  const facts = factsOf(step);
  const plain = { category: 'process', text: facts ? `${step.label}: ${facts}` : step.label };
  const told = toldBy(step);
  return (told.length > 0 ? told : [plain]).map((one, index) => ({
    number: index === 0 ? step.id : `${step.id}.${String(index)}`,
    at,
    body: stepBody(step, one, numbers, index === 0),
  }));
};

const client = ({
  identity,
  contact,
  person,
}: Opening['person']): readonly Element[] | undefined =>
  identity?.familyName && identity.givenName
    ? [
        ['ClientNummer', person],
        ['Insz', identity.ssin],
        ['Naam', identity.familyName],
        ['Voornaam', identity.givenName],
        ['Geboortedatum', identity.birthDate],
        ['Telefoon', contact?.telephone],
        ['Email', contact?.email],
      ]
    : undefined;

/** A question of another organisation to this OCMW. */
export const toInkomendeVerwijzing = (step: Step, opening: Opening): OcmwMessage => {
  const reason = reasonIn(step);
  const question = textIn(step, 'guidance', 'question');
  return {
    number: step.id,
    at: step.occurredAt,
    body: [
      'InkomendeVerwijzing',
      [
        ['Referte', together(step.dossier, plainText(step, 'referral') ?? '')],
        ['Soort', named(theirKind, plainText(step, 'kind'))],
        ['Van', organisation(step.by)],
        ['Contactpersoon', worker(step)],
        ['Client', client(opening.person)],
        ['Reden', reason && fit(reason, TEXT)],
        ['Vraag', question && fit(question, TEXT)],
        ['Urgentie', named(theirUrgency, plainText(step, 'urgency'))],
      ],
    ],
  };
};

/** What became of a message of the OCMW. */
export const toAnswer = (reply: Reply, at: string): OcmwMessage => {
  const { message, faults, ids } = reply;
  if (faults.length === 0) {
    const body: Element = [
      'Verwerkt',
      [
        ['AntwoordOp', message],
        ['Referte', ids.at(-1)],
      ],
    ];
    return { number: `ok.${message}`, at, body };
  }
  const said = faults.map(({ field, rule }): Element => [
    'Fout',
    [
      ['Code', field === 'hub' ? 'nietMogelijk' : 'ongeldigeWaarde'],
      ['Element', fit(field, NAME)],
      ['Regel', fit(inDutch(rule), NAME)],
    ],
  ]);
  return { number: `no.${message}`, at, body: ['Verworpen', [['AntwoordOp', message], ...said]] };
};
