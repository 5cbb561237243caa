import { createHash } from 'node:crypto';
import type { Instant } from '@wisselzone/kernel';

/** A moment that has come and that nobody has said yet: one row of `read.due_date`. */
export interface DueItem {
  readonly dossier: string;
  readonly entityKind: string;
  readonly entity: string;
  readonly step: string;
  /** Which of several moments of one entity; empty when there is only one. */
  readonly moment: string;
  readonly dueAt: Instant;
}

/** What says so: a command of the hub's public door. */
export interface NotedCommand {
  readonly path: string;
  readonly body: Readonly<Record<string, string>>;
}

const ROUTES: Readonly<Record<string, (item: DueItem) => NotedCommand>> = {
  'referral/receive': (item) => ({
    path: `${placeOf(item, 'referrals')}/missedDeadlines`,
    body: { step: 'receive' },
  }),
  'referral/decide': (item) => ({
    path: `${placeOf(item, 'referrals')}/missedDeadlines`,
    body: { step: 'decide' },
  }),
  'referral/expiry': (item) => ({ path: `${placeOf(item, 'referrals')}/expiries`, body: {} }),
  'draft/expiry': (item) => ({ path: `${placeOf(item, 'drafts')}/expiries`, body: {} }),
  'offering/expiry': (item) => ({ path: `${placeOf(item, 'offerings')}/expiries`, body: {} }),
  'consent/expiry': (item) => ({ path: `${placeOf(item, 'consents')}/expiries`, body: {} }),
  'mandate/expiry': (item) => ({ path: `${placeOf(item, 'mandates')}/expiries`, body: {} }),
  'consent/confirmation': (item) => ({
    path: `${placeOf(item, 'consents')}/missedConfirmations`,
    body: {},
  }),
  'override/expiry': (item) => ({ path: `${placeOf(item, 'overrides')}/expiries`, body: {} }),
  'necessity/expiry': (item) => ({ path: `${placeOf(item, 'necessities')}/expiries`, body: {} }),
  'erasure/answer': (item) => ({ path: `${placeOf(item, 'erasures')}/missedAnswers`, body: {} }),
  'handover/aftercareMoment': (item) => ({
    path: `${placeOf(item, 'handovers')}/missedAftercareMoments`,
    body: { moment: item.moment },
  }),
  'handover/outcome': (item) => ({
    path: `${placeOf(item, 'handovers')}/missedOutcomes`,
    body: { moment: item.moment },
  }),
  'pause/expiry': (item) => ({ path: `${placeOf(item, 'pauses')}/expiries`, body: {} }),
  'question/answer': (item) => ({
    path: `${placeOf(item, 'questions')}/missedDeadlines`,
    body: {},
  }),
  'handover/takeBack': (item) => ({
    path: `${placeOf(item, 'handovers')}/missedReturnDeadlines`,
    body: {},
  }),
};

const placeOf = ({ dossier, entity }: DueItem, collection: string): string =>
  `/dossiers/${dossier}/${collection}/${entity}`;

/** The command for a moment; undefined for one that only warns on a worklist (the end of an overlap). */
export const commandFor = (item: DueItem): NotedCommand | undefined =>
  ROUTES[`${item.entityKind}/${item.step}`]?.(item);

/**
 * The `Idempotency-Key` of a moment: the same after every restart, so that none is ever said twice. A
 * digest, because entity, step, moment and due date together are longer than a key may be.
 */
export const keyOf = ({ entity, step, moment, dueAt }: DueItem): string =>
  createHash('sha256').update(`${entity}:${step}:${moment}:${dueAt}`).digest('base64url');
