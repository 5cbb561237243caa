import type { OrganisationId } from '@wisselzone/kernel';
import { wrongInStored } from '@wisselzone/testing';
import {
  accepted,
  caw,
  consent,
  days,
  handedOver,
  ids,
  inOverlap,
  ocmw,
  opened,
  referred,
  request,
  vdab,
  worker,
} from '../samples/dossier.samples';
import { decideDossier } from './decide';
import { isInvolved, wasInvolved } from './involvement';
import { recipientsOf } from './recipients';
import { fileOf, filesOf } from './succession';

const merged = 'a0000000-0000-4000-8000-000000000009' as OrganisationId;
const mergedAgain = 'a0000000-0000-4000-8000-000000000010' as OrganisationId;
const succeed = (predecessor: OrganisationId) =>
  ({ type: 'SucceedPredecessor', predecessor }) as const;

describe('a merged organisation on a dossier', () => {
  it('hands its baton, its people and its file to its successor in one event', () => {
    const named = opened.then(ocmw, 1, { type: 'NameLeadProfessional', lead: worker(ocmw) });
    const after = named.then(merged, 2, succeed(ocmw));
    const { dossier, last } = after;
    expect(wrongInStored({ type: last.type, plain: last.plain } as never)).toBe('');
    expect(dossier.holder).toBe(merged);
    expect(dossier.casework.leads).toEqual({ [merged]: worker(ocmw) });
    expect(dossier.casework.assigned).toEqual({ [merged]: [{ worker: worker(ocmw) }] });
    expect(dossier.involvement[merged]).toEqual({ since: days(0) });
    expect(dossier.involvement[ocmw]).toEqual({ since: days(0), until: days(2) });
    expect(recipientsOf(last, dossier)).toEqual([ocmw, merged]);
    expect(fileOf(dossier, ocmw)).toBe(merged);
    expect(filesOf(dossier, merged)).toEqual([merged, ocmw]);
  });

  it('is succeeded once; the dossier of somebody else has nothing to succeed in', () => {
    const after = opened.then(merged, 2, succeed(ocmw));
    expect(after.then(merged, 3, succeed(ocmw)).events).toHaveLength(after.events.length);
    const asked = { ...succeed(vdab), by: merged, now: days(2), subject: worker(merged) };
    expect(decideDossier(opened.dossier, asked)).toEqual({
      ok: false,
      error: { code: 'notInvolved' },
    });
    const itself = { ...asked, predecessor: merged };
    expect(decideDossier(after.dossier, itself).ok).toBe(false);
  });

  it('leaves a question it was asked to its successor, who answers it', () => {
    const after = referred.then(merged, 2, succeed(vdab));
    expect(after.dossier.referrals[ids.transfer]?.to).toBe(merged);
    const answered = after.then(merged, 3, { type: 'AcceptReferral', referral: ids.transfer });
    expect(answered.dossier.referrals[ids.transfer]?.status).toBe('accepted');
    const late = { type: 'AcceptReferral', referral: ids.transfer } as const;
    const byPast = { ...late, by: vdab, now: days(3), subject: worker(vdab) };
    expect(decideDossier(after.dossier, byPast).ok).toBe(false);
  });

  it('may merge in the midst of an overlap: its successor confirms the end and takes over', () => {
    const { dossier } = inOverlap
      .then(merged, 6, succeed(vdab))
      .then(ocmw, 20, { type: 'ConfirmOverlapEnd', handover: ids.handover })
      .then(merged, 20, { type: 'TransferHandover', handover: ids.handover });
    expect(dossier.holder).toBe(merged);
  });

  it('may have both sides of a handover succeeded by one organisation', () => {
    const { dossier } = handedOver.then(merged, 30, succeed(ocmw)).then(merged, 31, succeed(vdab));
    expect(dossier.holder).toBe(merged);
    expect(filesOf(dossier, merged)).toEqual([merged, ocmw, vdab]);
    expect(isInvolved(dossier, merged)).toBe(true);
  });

  it('takes along what the person agreed to towards it', () => {
    const agreed = accepted.then(ocmw, 3, consent([vdab, caw])).then(merged, 4, succeed(vdab));
    expect(agreed.dossier.agreements.map(({ recipients }) => recipients)).toEqual([[merged, caw]]);
  });

  it('may be succeeded by one that is succeeded in its turn', () => {
    const { dossier } = opened.then(merged, 2, succeed(ocmw)).then(mergedAgain, 3, succeed(merged));
    expect(fileOf(dossier, ocmw)).toBe(mergedAgain);
    expect(dossier.holder).toBe(mergedAgain);
  });

  it('that was involved before, but is no longer, leaves its history and no involvement', () => {
    const let_go = referred
      .then(caw, 2, { type: 'DeclineReferral', referral: ids.support, reason: 'noCapacity' })
      .then(merged, 5, succeed(caw));
    expect(wasInvolved(let_go.dossier, merged)).toBe(true);
    expect(isInvolved(let_go.dossier, merged)).toBe(false);
  });

  it('shows who worked there to its successor, and to nobody else', () => {
    const assigned = opened
      .then(ocmw, 1, { type: 'AssignCaseWorker', assigned: { worker: worker(ocmw) } })
      .then(ocmw, 1, request('support', caw, 1));
    const event = assigned.events.find(({ type }) => type === 'CaseWorkerAssigned');
    if (!event) throw new Error('nobody was assigned');
    const { dossier } = assigned.then(merged, 2, succeed(ocmw));
    expect(recipientsOf(event, dossier)).toEqual([merged]);
  });
});
