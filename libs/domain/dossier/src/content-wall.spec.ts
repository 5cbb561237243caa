import type { NoteRecorded } from '@wisselzone/domain/journal';
import type { ReferralDeclined } from '@wisselzone/domain/referral';
import type { Fact } from '@wisselzone/kernel';
import { ocmw, start } from '../samples/dossier.samples';
import { emptyDossier, evolveDossier } from './dossier.state';

/** A fold that reads content must not compile; the compiler refuses this file if one of these lines would. */
const readsContent = {
  // @ts-expect-error the reason of a decline is content
  ofADecline: (event: Fact<ReferralDeclined>): unknown => event.sealed,
  // @ts-expect-error the text of a note is content
  ofANote: (event: Fact<NoteRecorded>): unknown => event.sealed,
};

describe('the wall between rules and content', () => {
  it('keeps content out of the state, even when an event still carries it', () => {
    const secret = 'what the person said';
    const note = {
      type: 'NoteRecorded',
      plain: { note: 'e0000000-0000-4000-8000-000000000001' as never },
      sealed: { notes: { text: secret } },
      by: ocmw,
      at: start,
    } as const;
    expect(JSON.stringify(evolveDossier(emptyDossier, note))).not.toContain(secret);
  });

  it('is kept by the compiler', () => {
    expect(Object.keys(readsContent)).toHaveLength(2);
  });
});
