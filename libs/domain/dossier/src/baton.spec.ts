import type { NoteId, OrganisationId } from '@wisselzone/kernel';
import {
  accepted,
  caw,
  day,
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
import type { DossierCommand } from './dossier.commands';
import { emptyDossier, evolveDossier } from './dossier.state';

const asked = (by: OrganisationId, on: number) => ({ by, subject: worker(by), now: days(on) });
const take = { type: 'TransferHandover', handover: ids.handover } as const;
const takeBack = { type: 'TakeBatonBack', handover: ids.handover } as const;
const requestReturn = {
  type: 'RequestReturn',
  handover: ids.handover,
  takeBackBy: days(40),
  reason: 'reason',
} as const;

describe('who is responsible for a dossier', () => {
  it('is exactly one organisation, after every event of a whole handover and its return', () => {
    const { events } = handedOver
      .then(vdab, 30, requestReturn)
      .then(ocmw, 31, { type: 'NameLeadProfessional', lead: worker(ocmw) })
      .then(ocmw, 31, takeBack);
    let dossier = emptyDossier;
    for (const event of events) {
      dossier = evolveDossier(dossier, event);
      expect([ocmw, vdab]).toContain(dossier.holder);
    }
    expect(events.length).toBeGreaterThan(10);
  });

  it.each([
    ['is declined', vdab, 2, { type: 'DeclineReferral', reason: 'noCapacity' }],
    ['is withdrawn', ocmw, 2, { type: 'WithdrawReferral' }],
    ['is never answered', ocmw, 40, { type: 'ExpireReferral' }],
    ['misses its deadline', ocmw, 4, { type: 'NoteReferralDeadlineMissed', step: 'receive' }],
    ['is accepted', vdab, 2, { type: 'AcceptReferral' }],
  ] as const)('stays the sender when a question to take over %s', (_, by, on, command) => {
    const { dossier } = referred.then(by, on, { ...command, referral: ids.transfer });
    expect(dossier.holder).toBe(ocmw);
  });

  it.each([
    ['proposed', (told: typeof accepted) => told],
    [
      'planned',
      (told: typeof accepted) =>
        told.then(vdab, 3, { type: 'PlanHandover', handover: ids.handover, intakeAt: days(5) }),
    ],
    ['in overlap', () => inOverlap],
  ] as const)('stays the sender when a handover that is %s breaks off', (_, so) => {
    const proposed = accepted.then(vdab, 3, {
      type: 'ProposeHandover',
      handover: ids.handover,
      referral: ids.transfer,
    });
    const { dossier } = so(proposed).then(vdab, 6, {
      type: 'BreakOffHandover',
      handover: ids.handover,
      reason: 'noTrust',
    });
    expect(dossier.holder).toBe(ocmw);
    expect(dossier.referrals[ids.transfer]?.status).toBe('failed');
  });

  it('becomes another only by its own confirmation: nobody hands the baton to it, or back to it', () => {
    const ready = inOverlap.then(ocmw, 20, { type: 'ConfirmOverlapEnd', handover: ids.handover });
    const push: DossierCommand = { ...asked(ocmw, 20), ...take };
    expect(decideDossier(ready.dossier, push).ok).toBe(false);
    const returning = handedOver.then(vdab, 30, requestReturn);
    for (const by of [vdab, caw]) {
      const pushBack: DossierCommand = { ...asked(by, 31), ...takeBack };
      expect(decideDossier(returning.dossier, pushBack).ok).toBe(false);
    }
  });

  it('stays the receiver when a return is not taken back in time: its missed deadline escalates', () => {
    const { dossier, last } = handedOver
      .then(vdab, 30, requestReturn)
      .then(caw, 41, { type: 'NoteReturnDeadlineMissed', handover: ids.handover });
    expect(last.type).toBe('ReturnDeadlineMissed');
    expect(dossier.holder).toBe(vdab);
  });

  it('names one person as lead professional when it takes the baton', () => {
    expect(handedOver.dossier.casework.leads[vdab]).toBe(worker(vdab));
    const unnamed = referred
      .then(vdab, 2, { type: 'AcceptReferral', referral: ids.transfer })
      .then(vdab, 3, { type: 'ProposeHandover', handover: ids.handover, referral: ids.transfer })
      .then(vdab, 3, { type: 'PlanHandover', handover: ids.handover, intakeAt: days(5) })
      .then(ocmw, 5, {
        type: 'StartOverlap',
        handover: ids.handover,
        plannedEnd: day(25),
      })
      .then(ocmw, 20, { type: 'ConfirmOverlapEnd', handover: ids.handover });
    expect(decideDossier(unnamed.dossier, { ...asked(vdab, 20), ...take })).toMatchObject({
      ok: false,
      error: { code: 'leadProfessionalNotNamed' },
    });
  });
});

describe('two questions that differ: asking and transferring', () => {
  it('support joins the receiver while the baton stays, and is completed when it is answered', () => {
    const { dossier } = referred
      .then(caw, 2, { type: 'AcceptReferral', referral: ids.support })
      .then(caw, 9, { type: 'CompleteReferral', referral: ids.support, text: 'text' });
    expect(dossier.holder).toBe(ocmw);
    expect(dossier.referrals[ids.support]?.status).toBe('completed');
  });

  it('an accepted transfer permits one handover, and a dossier has one open handover at most', () => {
    const second = { type: 'ProposeHandover', handover: 'aa000000-0000-4000-8000-000000000009' };
    const propose = { ...asked(vdab, 6), ...second, referral: ids.transfer } as DossierCommand;
    expect(decideDossier(inOverlap.dossier, propose).ok).toBe(false);
    expect(decideDossier(handedOver.dossier, { ...propose, now: days(30) }).ok).toBe(false);
  });
});

describe('the overlap, in which both run side by side', () => {
  it('lets both organisations write in the dossier, and tells both of all that happens', () => {
    const note = 'e0000000-0000-4000-8000-000000000001' as NoteId;
    for (const by of [ocmw, vdab])
      expect(
        decideDossier(inOverlap.dossier, { ...asked(by, 6), type: 'RecordNote', note, text: 'x' }),
      ).toMatchObject({ ok: true });
  });

  it('leaves the first sender involved after the transfer: it keeps following the file', () => {
    expect(handedOver.dossier.involvement[ocmw]?.until).toBeUndefined();
    expect(opened.then(ocmw, 1, request('support', caw, 1)).dossier.holder).toBe(ocmw);
  });
});
