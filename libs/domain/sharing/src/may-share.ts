import {
  present,
  SECRECY_BOUND_TYPES,
  SPECIAL_CATEGORIES,
  type DataCategory,
  type Role,
} from '@wisselzone/kernel';
import { includesMoment, isOpenOverride } from '@wisselzone/domain/dossier';
import { clearanceFor, isNecessary, type Clearance } from './clearance';
import { flowFor, groundOf } from './flow-choice';
import { objectionTo } from './objection';
import { policyVersion } from './policy-version';
import type {
  Covered,
  Flow,
  SharingAnswer,
  SharingFacts,
  SharingQuestion,
  Withheld,
} from './sharing.types';

/** Roles without a task in the guidance of a person: they get no content through any flow. */
const WITHOUT_CONTENT: readonly Role[] = ['operator', 'analyst'];

type Verdict = Covered | Withheld;

const includes = <Value>(values: readonly Value[], value: unknown): boolean =>
  values.some((one) => one === value);

const isInvolvedAt = ({ dossier, parties }: SharingFacts, question: SharingQuestion): boolean => {
  const period = dossier.involvement[question.recipient];
  return (
    parties.recipient.organisation === question.recipient &&
    period !== undefined &&
    includesMoment(period, question.at)
  );
};

/** Secrecy of the source, articles 9 and 10 GDPR, and consent as the ground: each asks the person's agreement. */
const needsAgreement = (category: DataCategory, flow: Flow, { parties }: SharingFacts): boolean =>
  includes(SECRECY_BOUND_TYPES, parties.source.organisationType) ||
  includes(SPECIAL_CATEGORIES, category) ||
  flow.ground === 'gdprConsent';

/** Vital interest is the ground of an override, and what clears secrecy; for guidance alone. */
const isOverridden = ({ dossier }: SharingFacts, question: SharingQuestion): boolean => {
  const known = question.override === undefined ? undefined : dossier.overrides[question.override];
  return (
    known !== undefined &&
    known.by === question.recipient &&
    question.purpose === 'guidance' &&
    isOpenOverride(known, question.at)
  );
};

const contentVerdict = (
  category: DataCategory,
  facts: SharingFacts,
  question: SharingQuestion,
): Verdict => {
  if (WITHOUT_CONTENT.includes(question.role)) return { category, reason: 'noGround' };
  if (!includes(facts.parties.recipient.mayReceive, category))
    return { category, reason: 'notReceivable' };
  const usual = usualVerdict(category, facts, question);
  if ('ground' in usual || !isOverridden(facts, question)) return usual;
  const ground = { code: 'vitalInterest', reference: 'override' } as const;
  return { category, ground, clearance: { kind: 'override' } };
};

const usualVerdict = (
  category: DataCategory,
  facts: SharingFacts,
  question: SharingQuestion,
): Verdict => {
  const flow = flowFor(category, facts, question);
  if (!flow) return { category, reason: 'noGround' };
  const ground = groundOf(flow);
  const needed = needsAgreement(category, flow, facts);
  if (flow.statutoryDuty)
    return { category, ground, ...(needed ? { clearance: { kind: 'statutoryDuty' } } : {}) };
  const clearance = clearanceFor(category, facts, question);
  const objection = objectionTo(category, facts, { question, flow, clearance });
  if (objection) return { category, reason: 'objected', until: objection.since };
  if (!needed) return { category, ground };
  return clearedVerdict({ category, flow, clearance }, facts, question);
};

/** The person's agreement first; necessity where there is none, never for a flow that rests on consent. */
const clearedVerdict = (
  {
    category,
    flow,
    clearance,
  }: { readonly category: DataCategory; readonly flow: Flow; readonly clearance: Clearance },
  facts: SharingFacts,
  question: SharingQuestion,
): Verdict => {
  const ground = groundOf(flow);
  if (clearance.given)
    return { category, ground, clearance: { kind: 'personAgreement', consent: clearance.consent } };
  const special = includes(SPECIAL_CATEGORIES, category);
  const allows = special ? flow.ground === 'vitalInterest' : flow.ground !== 'gdprConsent';
  if (allows && isNecessary(category, facts, question))
    return { category, ground, clearance: { kind: 'necessity' } };
  return { category, reason: clearance.reason, ...present({ until: clearance.until }) };
};

const processVerdict = (facts: SharingFacts, question: SharingQuestion): Verdict => {
  const flow = flowFor('process', facts, question);
  return flow
    ? { category: 'process', ground: groundOf(flow) }
    : { category: 'process', reason: 'noGround' };
};

const verdict = (
  category: DataCategory,
  facts: SharingFacts,
  question: SharingQuestion,
): Verdict => {
  if (question.purpose === 'control') return { category, reason: 'purposeForbidden' };
  if (
    facts.parties.source.organisation === question.recipient &&
    facts.parties.recipient.organisation === question.recipient
  )
    return { category, ground: { code: 'ownFile', reference: 'ownFile' } };
  if (!isInvolvedAt(facts, question)) return { category, reason: 'notInvolved' };
  return category === 'process'
    ? processVerdict(facts, question)
    : contentVerdict(category, facts, question);
};

/**
 * May this recipient have these categories of what this source recorded in this dossier, for this
 * purpose, now? Every category asked about comes back once, covered or withheld with its reason.
 * Default deny: what no ground and no clearance covers is withheld, and `control` always is. The
 * caller folds dossier and register up to their heads first, and gives content only for `covered`.
 */
export const mayShare = (facts: SharingFacts, question: SharingQuestion): SharingAnswer => {
  const verdicts = [...new Set(question.categories)].map((category) =>
    verdict(category, facts, question),
  );
  return {
    covered: verdicts.filter((one) => 'ground' in one),
    withheld: verdicts.filter((one) => 'reason' in one),
    policyVersion: policyVersion(facts),
  };
};
