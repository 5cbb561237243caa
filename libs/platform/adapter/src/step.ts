import type {
  DossierView,
  EventContent,
  FeedEvent,
  OrganisationView,
  PersonContent,
} from '@wisselzone/platform/hub-client';

/** A thin event as it is queued: no content is kept; it is asked, decided and logged at the moment of delivery. */
export interface ThinStep {
  readonly id: string;
  readonly dossier: string;
  readonly seq: number;
  readonly cloudEventType: string;
}

export const thinStepOf = (event: FeedEvent): ThinStep => ({
  id: event.id,
  dossier: event.data.dossier,
  seq: Number(event.sequence),
  cloudEventType: event.type,
});

/** Something that happened in a dossier, with as much of it as this organisation may know now. */
export interface Step {
  readonly id: string;
  readonly dossier: string;
  readonly seq: number;
  /** `ReferralAccepted`, … */
  readonly type: string;
  /** What it is called on a Dutch screen. */
  readonly label: string;
  readonly occurredAt: string;
  readonly by: OrganisationView;
  readonly own: OrganisationView;
  /** Who holds the baton after it. */
  readonly holder: OrganisationView;
  readonly plain: Readonly<Record<string, unknown>>;
  readonly sections: EventContent['sections'];
  readonly withheld: EventContent['withheld'];
  /** The dossier as it stands now. */
  readonly view: DossierView;
}

/** What a new case in the partner's system begins with. */
export interface Opening {
  readonly person: PersonContent;
  /** Context conditions that were recorded before. */
  readonly conditions: readonly { readonly category: string; readonly section: object }[];
}

/**
 * Every reason for which something is not brought to the partner; kept beside the step. There is no other:
 * a step that has no place in the partner's own system yet is held, not skipped.
 */
export const skipReasons = {
  withheld: 'the hub gives notice of it and nothing more',
  noLongerShown: 'the hub does not show it any more',
  saidByPartner: 'the partner itself said it to the hub',
  notPermittedAnyMore: 'what it would do for the person is not permitted at this moment',
  noAnswerAtPartner: 'an answer to a message, for which the interface of the partner has no place',
  noDossierToAnswerIn: 'an answer to a message that named no dossier',
} as const;

export type SkipReason = keyof typeof skipReasons;

/** What became of one delivery. `later`: something else must happen first, the lane waits. */
export type Delivery =
  | {
      readonly end: 'delivered';
      readonly learns?: readonly { kind: string; partnerId: string; hubId: string }[];
    }
  | { readonly end: 'skipped'; readonly reason: SkipReason }
  | { readonly end: 'later'; readonly reason: string };

/** The partner did not answer, or asked to try again: the lane waits and tries again. */
export class PartnerUnreachable extends Error {
  override readonly name = 'PartnerUnreachable';
}

/** The partner will not take this as it is: the lane is parked until somebody looks at it. */
export class PartnerRefusal extends Error {
  override readonly name = 'PartnerRefusal';
}

/** True for a question of another organisation to this one: it opens a file in the partner's own system. */
export const isQuestionToUs = ({ type, plain, own }: Step): boolean =>
  type === 'ReferralRequested' && plain['to'] === own.id;

const str = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** A text in a section of a step; undefined when it is not there or withheld. */
export const textIn = (step: Step, category: string, name: string): string | undefined =>
  str((step.sections[category] as Record<string, unknown> | undefined)?.[name]);

/** A text in the plain part of a step. */
export const plainText = (step: Step, name: string): string | undefined => str(step.plain[name]);
