import type { eventTypes } from '@wisselzone/contracts';
import type { HttpComponents } from '@wisselzone/contracts';
import type { ActName } from '../story/acts';

export type Language = 'nl' | 'en' | 'fr';
export type EventName = keyof typeof eventTypes;
export type TaskKind = HttpComponents['schemas']['WorklistItem']['kind'];

/**
 * What an event says, with names between braces: `{by}`, `{from}`, `{to}`, `{owner}`, `{recipients}`, `{moment}`,
 * `{day}`, `{until}`, `{categories}`, `{step}`. A variant stands under the event's name and a dot.
 */
export type Sentences = Readonly<Record<EventName, string>> & Readonly<Record<string, string>>;

/** Every text of the screens that is not a code's label. */
export interface Catalogue {
  readonly events: Sentences;
  readonly tasks: Readonly<Record<TaskKind, string>>;
  readonly acts: Readonly<Record<ActName, string>>;
  /** Why the hub refuses, by the last word of a problem's type; what is not here is told in the hub's own words. */
  readonly rules: Readonly<Record<string, string>>;
  readonly texts: Texts;
}

/** Fixed texts of the screens. */
export interface Texts {
  readonly skip: string;
  readonly welcome: string;
  readonly welcomeWhy: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly signedInAs: string;
  readonly loading: string;
  readonly waiting: string;
  readonly waitingNone: string;
  readonly waitingFor: string;
  readonly dueOn: string;
  readonly paused: string;
  readonly pausedUntil: string;
  readonly overdue: string;
  readonly from: string;
  readonly dossiers: string;
  readonly dossiersNone: string;
  readonly dossier: string;
  readonly openDossier: string;
  readonly holderIs: string;
  readonly holderYou: string;
  readonly holderOther: string;
  readonly lead: string;
  readonly leadYou: string;
  readonly leadNamed: string;
  readonly leadNone: string;
  readonly handoverFromTo: string;
  readonly handoverSteps: string;
  readonly plannedIntake: string;
  readonly overlapUntil: string;
  readonly withdrawalOpen: string;
  readonly referrals: string;
  readonly referralsNone: string;
  readonly referralFromTo: string;
  readonly cancel: string;
  readonly choose: string;
  readonly optional: string;
  readonly refused: string;
  readonly back: string;
  readonly timeline: string;
  readonly timelineNone: string;
  readonly live: string;
  readonly reconnecting: string;
  readonly newEvent: string;
  readonly isNew: string;
  readonly happenedOn: string;
  readonly about: string;
  readonly saveAttachment: string;
  readonly showContent: string;
  readonly hideContent: string;
  readonly contentLogged: string;
  readonly contentNone: string;
  readonly erased: string;
  readonly sharedUntil: string;
  readonly notShared: string;
  readonly person: string;
  readonly showPerson: string;
  readonly needs: string;
  readonly showNeeds: string;
  readonly hideNeeds: string;
  readonly needsSilent: string;
  readonly needsClosed: string;
  readonly conditions: string;
  readonly conditionsNone: string;
  readonly ownedBy: string;
  readonly ownedByNobody: string;
  readonly measurements: string;
  readonly measurementsNone: string;
  readonly measured: string;
  readonly level: string;
  readonly distance: string;
  readonly actedFor: string;
  readonly yes: string;
  readonly no: string;
  readonly today: string;
  readonly yesterday: string;
  readonly retry: string;
  readonly unknownOrganisation: string;
  readonly problemSignedOut: string;
  readonly problemNotFound: string;
  readonly problemForbidden: string;
  readonly problemAway: string;
  readonly noticeCannot: string;
  readonly noticeTooOften: string;
  readonly noticeExpired: string;
  readonly noticeFailed: string;
  readonly noticeSignedOut: string;
  readonly languages: string;
  readonly footer: string;
}
