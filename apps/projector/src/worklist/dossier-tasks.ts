import type { Fact } from '@wisselzone/kernel';
import type { CaseworkEvent } from '@wisselzone/domain/casework';
import type { ConsentEvent } from '@wisselzone/domain/consent';
import type { JournalEvent } from '@wisselzone/domain/journal';
import type { Known } from './known-parties';
import { CAME_BACK } from './referral-tasks';
import type { Turn } from './task';

type Event = CaseworkEvent | ConsentEvent | JournalEvent;
type Turns = {
  readonly [Each in Event as Each['type']]: (event: Fact<Each>, known: Known) => Turn;
};

/** What the events of people, agreements and the journal put on, and take off, the worklists. */
export const dossierTasks: Turns = {
  DossierOpened: ({ by }, { dossier }) => ({
    open: [{ tenant: by, kind: 'nameLead', entityKind: 'dossier', entity: dossier }],
  }),
  CaseWorkerAssigned: ({ plain: { organisation } }) => ({
    settle: [{ kinds: ['assignWorker'], tenant: organisation }],
  }),
  CaseWorkerReleased: () => ({}),
  LeadProfessionalNamed: ({ plain: { organisation } }) => ({
    settle: [{ kinds: ['nameLead', 'assignWorker'], tenant: organisation }],
  }),
  ConsentGiven: () => ({}),
  ConsentWithdrawn: ({ plain: { consent, recipients }, by }) => ({
    open: recipients.map((tenant) => ({
      tenant,
      kind: 'confirmWithdrawal',
      entityKind: 'consent',
      entity: consent,
      from: by,
    })),
  }),
  WithdrawalConfirmed: ({ plain: { consent }, by }) => ({
    settle: [{ kinds: ['confirmWithdrawal'], entity: consent, tenant: by }],
  }),
  ConsentExpired: () => ({}),
  NoteRecorded: () => ({}),
  // A step says what the organisation did about what came back to it.
  StepRecorded: ({ by }) => ({
    settle: [{ kinds: CAME_BACK, tenant: by }],
  }),
  ConditionRecorded: () => ({}),
};
