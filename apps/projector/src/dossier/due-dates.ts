import { dueDatesOf, type Dossier, type DueDate } from '@wisselzone/domain/dossier';
import type { DueDateRow } from './row-changes';

const atHandover = (entity: string) => ({ entityKind: 'handover', entity }) as const;

const placeOf = (date: DueDate): Omit<DueDateRow, 'dueAt' | 'done'> => {
  switch (date.kind) {
    case 'referralReceive':
      return { entityKind: 'referral', entity: date.referral, step: 'receive', moment: '' };
    case 'referralDecide':
      return { entityKind: 'referral', entity: date.referral, step: 'decide', moment: '' };
    case 'referralExpiry':
      return { entityKind: 'referral', entity: date.referral, step: 'expiry', moment: '' };
    case 'pauseExpiry':
      return { entityKind: 'pause', entity: date.pause, step: 'expiry', moment: '' };
    case 'questionAnswer':
      return { entityKind: 'question', entity: date.question, step: 'answer', moment: '' };
    case 'mandateExpiry':
      return { entityKind: 'mandate', entity: date.mandate, step: 'expiry', moment: '' };
    case 'consentExpiry':
      return { entityKind: 'consent', entity: date.consent, step: 'expiry', moment: '' };
    case 'withdrawalConfirmation':
      return { entityKind: 'consent', entity: date.consent, step: 'confirmation', moment: '' };
    case 'necessityExpiry':
      return { entityKind: 'necessity', entity: date.necessity, step: 'expiry', moment: '' };
    case 'draftExpiry':
      return { entityKind: 'draft', entity: date.draft, step: 'expiry', moment: '' };
    case 'offeringExpiry':
      return { entityKind: 'offering', entity: date.offering, step: 'expiry', moment: '' };
    case 'keyDestruction':
      return { entityKind: 'erasure', entity: date.erasure, step: date.kind, moment: '' };
    case 'erasureAnswer':
      return { entityKind: 'erasure', entity: date.erasure, step: 'answer', moment: '' };
    case 'overrideEnd':
      return { entityKind: 'override', entity: date.override, step: 'expiry', moment: '' };
    case 'overlapEnd':
    case 'takeBack':
      return { entityKind: 'handover', entity: date.handover, step: date.kind, moment: '' };
    case 'aftercareMoment':
    case 'outcome':
      return { ...atHandover(date.handover), step: date.kind, moment: date.moment };
  }
};

const rowOf = (date: DueDate, done: boolean): DueDateRow => ({
  ...placeOf(date),
  dueAt: date.at,
  done,
});

export const dueDateKey = ({ entity, step, moment }: DueDateRow): string =>
  `${entity} ${step} ${moment}`;

const byKey = (dossier: Dossier, done: boolean): ReadonlyMap<string, DueDateRow> =>
  new Map(
    dueDatesOf(dossier)
      .map((date) => rowOf(date, done))
      .map((row) => [dueDateKey(row), row]),
  );

/** Events of the journal and of casework move no date, and most events are of these. */
const MOVE_DATES = [
  'referrals',
  'handovers',
  'drafts',
  'offerings',
  'consents',
  'questions',
  'pauses',
  'mandates',
  'necessities',
  'erasures',
  'overrides',
] as const satisfies readonly (keyof Dossier)[];

const movesDates = (before: Dossier, after: Dossier): boolean =>
  MOVE_DATES.some((entities) => before[entities] !== after[entities]);

/** Dates that came, moved, or are waited for no longer. */
export const dueDateChanges = (before: Dossier, after: Dossier): readonly DueDateRow[] => {
  if (!movesDates(before, after)) return [];
  const [past, now] = [byKey(before, true), byKey(after, false)];
  return [
    ...[...past].filter(([key]) => !now.has(key)).map(([, row]) => row),
    ...[...now].filter(([key, row]) => past.get(key)?.dueAt !== row.dueAt).map(([, row]) => row),
  ];
};
