import { endOfDay, present, startOfDay, type DataCategory, type Instant } from '@wisselzone/kernel';
import { namesOrganisation, type FlowSide } from '@wisselzone/domain/flow';
import type { Flow, LegalGround, Party, SharingFacts, SharingQuestion } from './sharing.types';

type Facts = Pick<SharingFacts, 'flows' | 'parties'>;
type Question = Pick<SharingQuestion, 'purpose' | 'at'>;

const isParty = (side: FlowSide, party: Party): boolean =>
  'organisation' in side
    ? namesOrganisation(side, party.organisation)
    : side.organisationType === party.organisationType;

const runsAt = ({ from, until }: Flow, at: Instant): boolean =>
  startOfDay(from) <= at && (until === undefined || at < endOfDay(until));

/** How precisely a line names its parties: 0 by type only, 2 when it names both organisations. */
const precision = ({ source, recipient }: Flow): number =>
  ('organisation' in source ? 1 : 0) + ('organisation' in recipient ? 1 : 0);

const permits = (flow: Flow, facts: Facts, question: Question): boolean =>
  isParty(flow.source, facts.parties.source) &&
  isParty(flow.recipient, facts.parties.recipient) &&
  runsAt(flow, question.at) &&
  flow.purposes.some((purpose) => purpose === question.purpose);

/**
 * The line of the register that an exchange rests on: the most specific one that runs, names the
 * purpose and names the category; of equals the latest. That something happened (`process`) needs a
 * line between the two for this purpose, whatever categories it names.
 */
export const flowFor = (
  category: DataCategory,
  facts: Facts,
  question: Question,
): Flow | undefined =>
  facts.flows
    .filter((flow) => permits(flow, facts, question))
    .filter((flow) => category === 'process' || flow.categories.includes(category))
    .reduce<Flow | undefined>((best, flow) => {
      if (!best) return flow;
      const closer = precision(flow) - precision(best);
      return closer > 0 || (closer === 0 && flow.revision > best.revision) ? flow : best;
    }, undefined);

/** What an exchange says of the line it rests on. */
export const groundOf = (line: Flow): LegalGround => {
  const { ground: code, reference, flow, sourceCapacity, inscriptionCapacity } = line;
  return { code, reference, flow, ...present({ sourceCapacity, inscriptionCapacity }) };
};
