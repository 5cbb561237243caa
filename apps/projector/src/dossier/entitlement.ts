import {
  mayShare,
  type Party,
  type SharingAnswer,
  type SharingDossier,
  type Withheld,
} from '@wisselzone/domain/sharing';
import type { Instant, OrganisationId, Purpose, SealedCategory } from '@wisselzone/kernel';
import type { Position } from '@wisselzone/platform/event-store';
import type { Register } from '../log/register';
import type { Entitlement } from './given-event';

/** Everything a decision rests on, as it was at one place of the log. */
export interface Moment {
  readonly register: Register;
  readonly position: Position;
  readonly at: Instant;
  readonly dossier: SharingDossier;
}

/** Whose content is asked by whom, and what for. */
export interface Asking {
  readonly source: OrganisationId;
  readonly recipient: OrganisationId;
  /** What the recipient works on this dossier for; a category is shown when one of them covers it. */
  readonly purposes: readonly Purpose[];
  readonly categories: readonly SealedCategory[];
}

/** An organisation that is not registered may receive nothing, and no flow names it. */
export const partyOf = ({ register, position }: Moment, organisation: OrganisationId): Party =>
  register.partyAt(organisation, position) ?? {
    organisation,
    organisationType: 'partner',
    mayReceive: [],
  };

const answersTo = (moment: Moment, asking: Asking): readonly SharingAnswer[] => {
  const { source, recipient, purposes, categories } = asking;
  const facts = {
    dossier: moment.dossier,
    flows: moment.register.flowsAt(moment.position),
    parties: { source: partyOf(moment, source), recipient: partyOf(moment, recipient) },
  };
  const question = { recipient, role: 'system', action: 'project', at: moment.at } as const;
  return purposes.map((purpose) =>
    mayShare(facts, { ...question, purpose, categories: ['process', ...categories] }),
  );
};

/** That something was shared, and ended, tells more than that it is not shared for another purpose. */
const ended = ({ reason }: Withheld): boolean => reason === 'withdrawn' || reason === 'expired';

/** `follows` is false when it may not even know that the event happened. */
export interface Decided extends Entitlement {
  readonly follows: boolean;
}

/**
 * What the recipient gets of an event. Rests on the log only, never on the clock of this machine, so a
 * rebuild decides the same.
 */
export const entitlementOf = (moment: Moment, asking: Asking): Decided => {
  const answers = answersTo(moment, asking);
  const covered = new Set(
    answers.flatMap((answer) => answer.covered.map(({ category }) => category)),
  );
  const refusals = answers.flatMap(({ withheld }) => withheld);
  return {
    follows: covered.has('process'),
    categories: asking.categories.filter((category) => covered.has(category)),
    withheld: asking.categories
      .filter((category) => !covered.has(category))
      .flatMap((category) => {
        const about = refusals.filter((refusal) => refusal.category === category);
        return [about.find(ended) ?? about[0] ?? { category, reason: 'noGround' as const }];
      }),
  };
};

/** Two decisions are the same when a row written from them is. */
export const sameEntitlement = (a: Entitlement, b: Entitlement): boolean =>
  JSON.stringify([a.categories, a.withheld]) === JSON.stringify([b.categories, b.withheld]);
