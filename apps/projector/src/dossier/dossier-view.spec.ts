import type { OrganisationId } from '@wisselzone/kernel';
import {
  accepted,
  agreed,
  assigned,
  caw,
  childcareNeeded,
  declined,
  dossier,
  DossierLog,
  expired,
  genk,
  hub,
  noted,
  opened,
  received,
  referral,
  requested,
  supportReferral,
  threeOrganisations,
  vdab,
  withdrawalConfirmed,
  withdrawn,
  type Happening,
} from '../../samples/dossier-log.samples';
import { followedEvent } from '../log/followed-event';
import { Register } from '../log/register';
import { knownEvents } from '../log/upcasters';
import { Batch } from '../rows/batch';
import { DossierView } from './dossier-view';

const byText = { comparePositions: (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0) };

/** The rows after a story of one dossier among three organisations. */
const after = (...happenings: readonly Happening[]) => {
  const log = new DossierLog().happens(...threeOrganisations, ...happenings);
  const register = new Register(byText, knownEvents());
  const view = new DossierView(dossier, register);
  const batch = new Batch();
  for (const stored of log.events) {
    if (!stored.stream.startsWith('dossier-')) register.learn(stored);
    else batch.add(dossier, view.follow(followedEvent(stored, knownEvents())));
  }
  const timeline = (tenant: OrganisationId) =>
    batch.given
      .filter((row) => row.tenant === tenant)
      .map((row) => ({ ...row, ...batch.decidedAgain.get(`${tenant} ${dossier} ${row.seq}`) }));
  return {
    timeline,
    types: (tenant: OrganisationId) => timeline(tenant).map(({ followed }) => followed.event.type),
    row: (tenant: OrganisationId, type: string) =>
      timeline(tenant).find(({ followed }) => followed.event.type === type),
    card: (tenant: OrganisationId) => batch.cards.get(`${tenant} ${dossier}`),
    waiting: (tenant: OrganisationId) =>
      [...batch.worklist.values()]
        .filter((item) => item.tenant === tenant && !item.doneAt)
        .map(({ kind }) => kind),
    dueDates: [...batch.dueDates.values()],
    at: (nth: number) => log.momentOf(threeOrganisations.length + nth),
  };
};

describe('the timeline of an organisation', () => {
  it('begins with its own dossier', () => {
    const { timeline } = after(opened);
    expect(timeline(genk)).toMatchObject([{ seq: 1, categories: ['guidance'], withheld: [] }]);
    expect(timeline(vdab)).toEqual([]);
  });

  it('has the whole history before the referral that involves it, so nothing is lost', () => {
    const { types, timeline } = after(opened, noted(genk), requested());
    expect(types(vdab)).toEqual(['DossierOpened', 'NoteRecorded', 'ReferralRequested']);
    expect(timeline(vdab).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('never shows who works on the dossier elsewhere', () => {
    const { types } = after(opened, assigned, requested());
    expect(types(genk)).toContain('CaseWorkerAssigned');
    expect(types(vdab)).not.toContain('CaseWorkerAssigned');
  });

  it('names what is withheld of a source under professional secrecy without agreement', () => {
    const { row } = after(opened, childcareNeeded, requested());
    expect(row(vdab, 'ConditionRecorded')).toMatchObject({
      categories: [],
      withheld: [{ category: 'childcare', reason: 'noClearance' }],
    });
  });

  it('has the category as soon as the person agrees, on earlier rows as well', () => {
    const { row } = after(opened, childcareNeeded, requested(), agreed(vdab));
    expect(row(vdab, 'ConditionRecorded')).toMatchObject({
      categories: ['childcare'],
      withheld: [],
    });
  });

  it('loses the category at the withdrawal, and says until when it was shared', () => {
    const { row, at } = after(
      opened,
      childcareNeeded,
      agreed(vdab, caw),
      requested(),
      withdrawn(['childcare'], vdab, caw),
    );
    expect(row(vdab, 'ConditionRecorded')).toMatchObject({
      categories: [],
      withheld: [{ category: 'childcare', reason: 'withdrawn', until: at(4) }],
    });
    expect(row(vdab, 'DossierOpened')).toMatchObject({ categories: ['guidance'] });
    expect(row(genk, 'ConditionRecorded')).toMatchObject({ categories: ['childcare'] });
  });

  it('hides a withdrawn category from an organisation that is no longer involved as well', () => {
    const { row } = after(
      opened,
      childcareNeeded,
      agreed(vdab),
      requested(),
      declined,
      withdrawn(['childcare'], vdab),
    );
    expect(row(vdab, 'ConditionRecorded')?.categories).toEqual([]);
  });

  it('ends with its own decline, and goes on for the sender', () => {
    const { types, card } = after(opened, requested(), declined, noted(genk));
    expect(types(vdab).at(-1)).toBe('ReferralDeclined');
    expect(types(genk).at(-1)).toBe('NoteRecorded');
    expect(card(vdab)?.status).toBe('ended');
  });

  it('catches up without a gap when it is asked again after a decline', () => {
    const { types, timeline } = after(
      opened,
      requested(),
      declined,
      noted(genk),
      requested(vdab, supportReferral, 'support'),
    );
    expect(types(vdab).slice(-2)).toEqual(['NoteRecorded', 'ReferralRequested']);
    expect(timeline(vdab).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
  });

  it('shows what the hub itself noted, though the hub is no party', () => {
    const { types } = after(opened, requested(), expired);
    expect(types(genk).at(-1)).toBe('ReferralExpired');
    expect(types(vdab).at(-1)).toBe('ReferralExpired');
    expect(types(hub)).toEqual([]);
  });
});

describe('the worklist', () => {
  it('asks the receiver for receipt, answer and a worker', () => {
    const { waiting } = after(opened, requested());
    expect(waiting(vdab)).toEqual(['confirmReceipt', 'answerReferral', 'assignWorker']);
    expect(waiting(genk)).toEqual(['nameLead']);
  });

  it('is settled by the answer, and asks both to plan the handover', () => {
    const { waiting } = after(opened, requested(), received, accepted);
    expect(waiting(vdab)).toEqual(['assignWorker', 'planHandover']);
    expect(waiting(genk)).toContain('planHandover');
  });

  it('brings a decline back to the sender: never the end of the road', () => {
    const { waiting } = after(opened, requested(), declined);
    expect(waiting(genk)).toContain('declinedReferral');
    expect(waiting(vdab)).toEqual([]);
  });

  it('asks each recipient that is involved to confirm a withdrawal, until it has', () => {
    const story = [opened, agreed(vdab, caw), requested(), withdrawn(['childcare'], vdab, caw)];
    expect(after(...story).waiting(vdab)).toContain('confirmWithdrawal');
    expect(after(...story).waiting(caw)).toEqual([]);
    expect(after(...story, withdrawalConfirmed(vdab)).waiting(vdab)).not.toContain(
      'confirmWithdrawal',
    );
  });
});

describe('the due dates', () => {
  it('are those of the referral, and done once it is answered', () => {
    const { dueDates } = after(opened, requested());
    expect(dueDates.map(({ step, entity, done }) => [step, entity, done]).sort()).toEqual([
      ['decide', referral, false],
      ['expiry', referral, false],
      ['receive', referral, false],
    ]);
    expect(after(opened, requested(), accepted).dueDates.every(({ done }) => done)).toBe(true);
  });
});
