import type { labels } from '@wisselzone/contracts';
import type { Dossier } from '../hub/questions';

type Referral = Dossier['referrals'][number];

/** What somebody can do from the page of a dossier. */
export type ActName =
  | 'acceptReferral'
  | 'declineReferral'
  | 'askInformation'
  | 'giveInformation'
  | 'withdrawReferral'
  | 'completeReferral'
  | 'requestReferral'
  | 'recordNote'
  | 'recordStep';

/** One thing that a form asks. `one` and `several` are codes of a list. */
export interface ActField {
  readonly name: string;
  readonly kind: 'text' | 'one' | 'several' | 'organisation' | 'pastDay';
  readonly list?: keyof typeof labels;
  readonly optional?: true;
}

/** Something to do: its name, the hub's path for it, what must be filled in. */
export interface Act {
  readonly name: ActName;
  readonly path: string;
  readonly fields: readonly ActField[];
}

const TEXT: ActField = { name: 'text', kind: 'text' };
const RECEIVED: readonly Referral['status'][] = ['received', 'onHold'];
const OPEN: readonly Referral['status'][] = ['requested', ...RECEIVED];
/** A late answer counts too. */
const ANSWERABLE: readonly Referral['status'][] = [...OPEN, 'expired'];

const FIELDS: Readonly<Record<ActName, readonly ActField[]>> = {
  acceptReferral: [],
  declineReferral: [
    { name: 'reason', kind: 'one', list: 'declineReason' },
    { name: 'explanation', kind: 'text', optional: true },
    { name: 'suggestion', kind: 'text', optional: true },
  ],
  askInformation: [TEXT],
  giveInformation: [TEXT],
  withdrawReferral: [{ ...TEXT, optional: true }],
  completeReferral: [TEXT],
  requestReferral: [
    { name: 'to', kind: 'organisation' },
    { name: 'kind', kind: 'one', list: 'referralKind' },
    { name: 'urgency', kind: 'one', list: 'urgency' },
    { name: 'purpose', kind: 'one', list: 'purpose' },
    { name: 'categories', kind: 'several', list: 'dataCategory' },
    { name: 'reason', kind: 'text' },
    { name: 'question', kind: 'text', optional: true },
  ],
  recordNote: [TEXT],
  recordStep: [{ name: 'takenOn', kind: 'pastDay' }, TEXT],
};

const act = (name: ActName, path: string): Act => ({ name, path, fields: FIELDS[name] });

/** What can be done in a dossier by whoever is involved in it. */
export const actsInDossier = (dossier: string): readonly Act[] => [
  act('requestReferral', `/dossiers/${dossier}/referrals`),
  act('recordStep', `/dossiers/${dossier}/steps`),
  act('recordNote', `/dossiers/${dossier}/notes`),
];

/**
 * What an organisation can do about a referral: the one that was asked answers it, the one that asked gives
 * information or withdraws it. The hub decides; this only leaves out what it would surely refuse.
 */
export const actsOnReferral = (
  dossier: string,
  { id, from, to, kind, status }: Referral,
  isOwn: (organisation: string) => boolean,
): readonly Act[] => {
  const path = `/dossiers/${dossier}/referrals/${id}`;
  const supports = kind === 'support' && status === 'inProgress';
  const ofAsked: readonly [boolean, ActName, string][] = [
    [ANSWERABLE.includes(status), 'acceptReferral', 'acceptances'],
    [ANSWERABLE.includes(status), 'declineReferral', 'declines'],
    [RECEIVED.includes(status), 'askInformation', 'informationRequests'],
    [supports, 'completeReferral', 'completions'],
  ];
  const ofAsker: readonly [boolean, ActName, string][] = [
    [status === 'onHold', 'giveInformation', 'informationAnswers'],
    [OPEN.includes(status), 'withdrawReferral', 'withdrawals'],
  ];
  return [...(isOwn(to) ? ofAsked : []), ...(isOwn(from) ? ofAsker : [])]
    .filter(([possible]) => possible)
    .map(([, name, end]) => act(name, `${path}/${end}`));
};

/** Whether looking at it is the moment at which somebody of the organisation that was asked opens it. */
export const isOpenedByLooking = (
  { to, status }: Referral,
  isOwn: (organisation: string) => boolean,
): boolean => isOwn(to) && OPEN.includes(status);
