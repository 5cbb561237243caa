import type { TimelineItem } from '../hub/questions';
import type { Catalogue } from '../words/catalogue';
import { fill } from '../words/words';
import { inSentence, labelOf, together } from './label';
import { momentsIn, type Moments } from './when';

/** What a sentence needs to know besides the event. */
export interface Telling {
  readonly catalogue: Catalogue;
  readonly language: string;
  /** The name of an organisation. */
  readonly nameOf: (organisation: string) => string;
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

type Plain = Readonly<Record<string, unknown>>;

const textIn = (plain: Plain, name: string): string | undefined => {
  const value = plain[name];
  return typeof value === 'string' ? value : undefined;
};

const textsIn = (plain: Plain, name: string): readonly string[] => {
  const value: unknown = plain[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};

/** Some events tell of two different things under one name. */
const variantOf = (type: string, plain: Plain): string => {
  if (plain['receivedBy'] === 'hub') return `${type}.hub`;
  if (plain['kind'] === 'support') return `${type}.support`;
  if (plain['agreed'] === false) return `${type}.declined`;
  if (plain['loop'] === true) return `${type}.loop`;
  if (plain['late'] === true) return `${type}.late`;
  return type;
};

const momentIn = (plain: Plain, moments: Moments): string | undefined => {
  const instant = ['moment', 'intakeAt', 'takeBackBy', 'answerBy', 'startsAt']
    .map((name) => textIn(plain, name))
    .find(Boolean);
  // The moments of aftercare have an id under the same name.
  return instant !== undefined && !Number.isNaN(Date.parse(instant))
    ? moments.moment(instant)
    : undefined;
};

const factsOf = ({ by, plain }: TimelineItem, { language, nameOf }: Telling) => {
  const moments = momentsIn(language);
  const name = (field: string): string | undefined => {
    const organisation = textIn(plain, field);
    // The first day of a consent stands under the name of the sender of a referral.
    return organisation !== undefined && isUuid(organisation) ? nameOf(organisation) : undefined;
  };
  const date = (...fields: readonly string[]): string | undefined => {
    const day = fields.map((field) => textIn(plain, field)).find(Boolean);
    return day === undefined ? undefined : moments.date(day);
  };
  const step = textIn(plain, 'step');
  const categories = textsIn(plain, 'categories').map((code) => labelOf('dataCategory', code));
  return {
    by: nameOf(by),
    from: name('from'),
    to: name('to'),
    owner: name('owner'),
    towards: name('towards'),
    predecessor: name('predecessor'),
    recipients: together(textsIn(plain, 'recipients').map(nameOf), language),
    categories: together(categories.map(inSentence), language),
    moment: momentIn(plain, moments),
    day: date('due', 'takenOn', 'measuredOn'),
    until: date('plannedEnd', 'until'),
    step: step === undefined ? undefined : inSentence(labelOf('deadlineStep', step)),
  };
};

/** What happened, in one sentence. An event this page does not know yet is called by the label the hub gives. */
export const sentenceOf = (item: TimelineItem, telling: Telling): string => {
  const { events } = telling.catalogue;
  const known: Readonly<Record<string, string | undefined>> = events;
  const sentence = known[variantOf(item.type, item.plain)] ?? known[item.type];
  return sentence === undefined ? item.label.nl : fill(sentence, factsOf(item, telling));
};
