import { story, wrongInStored } from '@wisselzone/testing';
import type { Instant } from '@wisselzone/kernel';
import { erasureDecider } from './erasure.decider';
import { erasedSince } from './erasure.state';
import {
  anErasure,
  answerBy,
  around,
  asked,
  caw,
  colleague,
  erasure,
  hub,
  now,
  ocmw,
  vdab,
} from '../samples/erasure.samples';

const tell = story(erasureDecider);
const { askPerson, askHealth, personAsked, healthAsked, personOrdered, healthOrdered, destroyed } =
  anErasure();
const confirm = (by = ocmw, subject = colleague) =>
  ({ ...asked(by, subject), type: 'ConfirmErasure' }) as const;
const refuse = { ...asked(ocmw, colleague), type: 'RefuseErasure', refusal: 'legalDuty' } as const;
const later = '2026-09-08T08:00:00.001Z' as Instant;

describe('asking to erase', () => {
  it('a person waits for somebody else', () => {
    tell().when(askPerson(), around).then(personAsked);
  });

  it('a category by the holder of the baton is ordered at once', () => {
    tell().when(askHealth(), around).then(healthAsked(ocmw), healthOrdered);
  });

  it('a category by another waits for the holder', () => {
    tell()
      .when(askHealth({ by: vdab }), around)
      .then(healthAsked(vdab));
  });

  it('may be answered with a refusal in the same breath, and keeps to the schema', () => {
    const refused = { type: 'ErasureRefused', plain: { erasure, refusal: 'legalDuty' } } as const;
    tell()
      .when(askPerson({ refusal: 'legalDuty' }), around)
      .then(personAsked, refused);
    for (const { type, plain } of [personAsked, refused, healthOrdered, destroyed]) {
      const event = { type, plain };
      expect(wrongInStored(event)).toBe('');
    }
  });

  it('names a category exactly when one is meant', () => {
    const mismatch = { code: 'erasureCategoryMismatch' } as const;
    tell()
      .when(askPerson({ category: 'health' }), around)
      .thenFails(mismatch);
    tell()
      .when(askHealth({ scope: 'category', category: undefined } as never), around)
      .thenFails(mismatch);
  });

  it('is for who is involved, and once', () => {
    tell()
      .when(askPerson(), { ...around, involved: false })
      .thenFails({ code: 'notInvolved' });
    tell(personAsked).when(askPerson(), around).thenFails({ code: 'erasureAlreadyAsked' });
  });
});

describe('answering', () => {
  it('a second person confirms: everybody who was ever involved is told, but who ordered it', () => {
    tell(personAsked).when(confirm(), around).then(personOrdered(ocmw));
    tell(personAsked).when(confirm(vdab), around).then(personOrdered(vdab));
  });

  it('is not for who asked', () => {
    const same = { ...asked(ocmw), type: 'ConfirmErasure' } as const;
    tell(personAsked).when(same, around).thenFails({ code: 'secondPersonNeeded' });
  });

  it('is for the holder where a category of its dossier is asked by another', () => {
    tell(healthAsked(vdab)).when(confirm(), around).then(healthOrdered);
    tell(healthAsked(vdab))
      .when(confirm(caw), around)
      .thenFails({ code: 'onlyHolderMayConfirmErasure' });
  });

  it('may be no, with its ground; then nothing follows', () => {
    const refused = { type: 'ErasureRefused', plain: { erasure, refusal: 'legalDuty' } } as const;
    tell(personAsked).when(refuse, around).then(refused);
    tell(personAsked, { ...refused, by: ocmw, at: now })
      .when(confirm(), around)
      .thenFails({ code: 'erasureInOtherStatus', status: 'refused' });
  });

  it('asks that there is a question, and somebody involved', () => {
    tell().when(confirm(), around).thenFails({ code: 'erasureUnknown' });
    tell(personAsked)
      .when(confirm(), { ...around, involved: false })
      .thenFails({ code: 'notInvolved' });
  });
});

describe('carrying it out', () => {
  const gone = {
    ...asked(hub),
    type: 'RecordKeyDestroyed',
    keyFingerprint: 'ab'.repeat(32),
    generation: 2,
    destroyedAt: now,
  } as const;

  it('is recorded once, without anything personal', () => {
    tell(healthAsked(ocmw), healthOrdered).when(gone, around).then(destroyed);
    tell(healthAsked(ocmw), healthOrdered, destroyed).when(gone, around).thenNothing();
  });

  it('is not recorded of what nobody ordered', () => {
    tell(personAsked)
      .when(gone, around)
      .thenFails({ code: 'erasureInOtherStatus', status: 'asked' });
  });

  it('follows in the other dossiers of a person, told to who is in those', () => {
    const follow = {
      ...asked(hub),
      type: 'FollowErasure',
      basis: 'objection',
      orderedBy: ocmw,
    } as const;
    tell().when(follow, around).then(personOrdered(ocmw));
    tell(personAsked, personOrdered(ocmw)).when(follow, around).thenNothing();
  });

  it('is known from the log alone, whatever keys there are', () => {
    const health = { category: 'health', at: now } as const;
    const one = tell(healthAsked(ocmw), healthOrdered).state;
    const erasures = one ? [one] : [];
    expect(erasedSince(erasures, health)).toBe(now);
    expect(erasedSince(erasures, { ...health, at: later })).toBeUndefined();
    expect(erasedSince(erasures, { ...health, category: 'notes' })).toBeUndefined();
    const person = tell(personAsked, personOrdered(ocmw)).state;
    expect(erasedSince(person ? [person] : [], { category: 'notes', at: later })).toBe(now);
    expect(erasedSince([], health)).toBeUndefined();
  });
});

describe('what recipients say', () => {
  const say = (by = vdab) =>
    ({ ...asked(by), type: 'AcknowledgeErasure', outcome: 'erased' }) as const;
  const said = (by = vdab) =>
    ({
      type: 'ErasureAcknowledged',
      plain: { erasure, outcome: 'erased' },
      by,
      at: now,
    }) as const;
  const note = (at: Instant) =>
    ({ ...asked(hub), now: at, type: 'NoteErasureUnanswered' }) as const;
  const ordered = [healthAsked(ocmw), healthOrdered] as const;

  it('is recorded once, and only of who was told', () => {
    tell(...ordered)
      .when(say(), around)
      .then(said());
    tell(...ordered, said())
      .when(say(), around)
      .thenNothing();
    tell(...ordered)
      .when(say(ocmw), around)
      .thenFails({ code: 'notToldOfErasure' });
  });

  it('names the ground on which a copy is kept', () => {
    const kept = { ...say(), outcome: 'kept' } as const;
    tell(...ordered)
      .when(kept, around)
      .thenFails({ code: 'keptGroundMismatch' });
    tell(...ordered)
      .when({ ...kept, keptGround: 'legalDuty' }, around)
      .then({
        type: 'ErasureAcknowledged',
        plain: { erasure, outcome: 'kept', keptGround: 'legalDuty' },
      });
  });

  it('(trust 42) is missed after seven days, by name; a late answer still counts', () => {
    const missed = {
      type: 'ErasureUnanswered',
      plain: { erasure, organisations: [caw] },
      by: hub,
      at: later,
    } as const;
    tell(...ordered, said())
      .when(note(later), around)
      .then(missed);
    tell(...ordered, said(), missed)
      .when(note(later), around)
      .thenNothing();
    tell(...ordered, said(), missed)
      .when(say(caw), around)
      .then(said(caw));
  });

  it('is waited for until then', () => {
    tell(...ordered)
      .when(note('2026-09-08T07:59:59.999Z' as Instant), around)
      .thenFails({ code: 'erasureAnswerNotDue', answerBy });
    tell(...ordered, said(), said(caw))
      .when(note(later), around)
      .thenNothing();
  });
});
