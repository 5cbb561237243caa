import type { OrganisationId } from '@wisselzone/kernel';
import {
  caw,
  chosen,
  dossier,
  DossierLog,
  genk,
  interested,
  offered,
  offering,
  opened,
  person,
  threeOrganisations,
  toCaw,
  vdab,
  type Happening,
} from '../../samples/dossier-log.samples';
import { followedEvent } from '../log/followed-event';
import { Register } from '../log/register';
import { knownEvents } from '../log/upcasters';
import { Batch } from '../rows/batch';
import { DossierView } from './dossier-view';

const byText = { comparePositions: (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0) };

const after = (...happenings: readonly Happening[]) => {
  const log = new DossierLog().happens(...threeOrganisations, ...happenings);
  const register = new Register(byText, knownEvents());
  const view = new DossierView(dossier, register);
  const batch = new Batch();
  for (const stored of log.events) {
    if (!stored.stream.startsWith('dossier-')) register.learn(stored);
    else batch.add(dossier, view.follow(followedEvent(stored, knownEvents())));
  }
  const rows = (tenant: OrganisationId) =>
    batch.given
      .filter((row) => row.tenant === tenant)
      .map((row) => ({ ...row, ...batch.decidedAgain.get(`${tenant} ${row.dossier} ${row.seq}`) }));
  const offer = (tenant: OrganisationId) =>
    [...batch.offers.values()].find((row) => row.tenant === tenant);
  const waiting = (tenant: OrganisationId) =>
    [...batch.worklist.values()].filter((item) => item.tenant === tenant && !item.doneAt);
  return {
    rows,
    offer,
    waiting,
    types: (tenant: OrganisationId) => rows(tenant).map(({ followed }) => followed.event.type),
    events: log.events,
  };
};

describe('the window of a candidate', () => {
  it('opens with the question: its own id where the dossier’s stands, and only what may be offered', () => {
    const { rows, offer } = after(opened, offered);
    expect(rows(caw)).toMatchObject([
      { dossier: toCaw, behind: dossier, seq: 1, categories: ['guidance'] },
    ]);
    expect(rows(caw)[0]?.withheld).toEqual([
      { category: 'statusBenefit', reason: 'notReceivable' },
    ]);
    expect(offer(caw)).toMatchObject({ status: 'open', from: genk, dossier });
  });

  it('holds no id of the dossier, its person, its events or another candidate', () => {
    const { rows, events } = after(opened, offered, interested);
    const seen = JSON.stringify(
      rows(vdab).map(({ followed: { event, eventId, entity, revision }, dossier: place }) => {
        return [event.plain, eventId, entity, revision, place];
      }),
    );
    for (const secret of [
      dossier,
      person,
      offering,
      toCaw,
      caw,
      ...events.map(({ eventId }) => eventId),
    ])
      expect(seen).not.toContain(secret);
    expect(rows(vdab)).toHaveLength(1);
  });

  it('tells the candidate of its own answer, and the sender of all of it on the dossier itself', () => {
    const { types, waiting } = after(opened, offered, interested);
    expect(types(caw)).toEqual(['ReferralOffered', 'OfferAnswered']);
    expect(types(genk)).toEqual(['DossierOpened', 'ReferralOffered', 'OfferAnswered']);
    expect(waiting(genk)).toContainEqual(
      expect.objectContaining({ kind: 'chooseCandidate', entity: offering, from: caw }),
    );
    expect(waiting(caw)).toEqual([]);
    expect(waiting(vdab)).toMatchObject([
      { kind: 'answerOffer', dossier: expect.not.stringContaining(dossier) as string },
    ]);
  });

  it('shuts when one is chosen: the question is withheld, the last row says so, nothing waits', () => {
    const { rows, offer, waiting } = after(opened, offered, interested, ...chosen);
    expect(rows(vdab)).toMatchObject([
      { seq: 1, categories: [], withheld: [{ reason: 'notInvolved' }, { reason: 'notInvolved' }] },
      { seq: 2, followed: { event: { type: 'OfferChosen', plain: { status: 'notChosen' } } } },
    ]);
    expect(offer(vdab)).toMatchObject({ status: 'notChosen' });
    expect(offer(caw)).toMatchObject({ status: 'chosen' });
    expect(waiting(vdab)).toEqual([]);
    expect(waiting(genk).map(({ kind }) => kind)).not.toContain('chooseCandidate');
  });

  it('is not what the chosen one gets of the dossier: that begins like every other', () => {
    const { rows } = after(opened, offered, interested, ...chosen);
    const own = rows(caw).filter((row) => row.dossier === dossier);
    expect(own.map(({ followed }) => followed.event.type)).toEqual([
      'DossierOpened',
      'ReferralRequested',
    ]);
    expect(own.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('never opens where no line of the register runs', () => {
    const withoutLine = threeOrganisations.filter(({ stream }) => stream !== 'flows');
    const log = new DossierLog().happens(...withoutLine, opened, offered, interested);
    const register = new Register(byText, knownEvents());
    const view = new DossierView(dossier, register);
    const given = log.events.flatMap((stored) => {
      if (stored.stream.startsWith('dossier-'))
        return view.follow(followedEvent(stored, knownEvents())).windows.given;
      register.learn(stored);
      return [];
    });
    expect(given).toEqual([]);
  });
});
