import { overHistories, patience } from '../samples/over-histories.samples';
import { isInvolved, wasInvolved } from './involvement';
import { recipientsOf } from './recipients';

describe('a question to several candidates, over whole histories', () => {
  it(
    'involves nobody until one is asked by name, and then that one alone',
    () => {
      overHistories(({ before, events, after }) => {
        const last = after.at(-1) ?? before;
        const asked = events.flatMap((event) =>
          event.type === 'ReferralRequested' ? [event.plain.to] : [],
        );
        // A candidate may also come in for a predecessor that was there: no offer brings it in then.
        const succeeding = events.flatMap((event) =>
          event.type === 'PredecessorSucceeded' ? [event.plain.successor] : [],
        );
        const all = Object.values(last.offerings).flatMap(({ offers }) => offers);
        const joined = all.filter(({ to }) => wasInvolved(last, to) && !wasInvolved(before, to));
        for (const { to } of joined) expect([...asked, ...succeeding]).toContain(to);
        const choices = events.filter((event) => event.type === 'OfferChosen');
        for (const { plain } of choices) {
          const chosen = all.find(({ offer }) => offer === plain.offer);
          expect(asked).toEqual([chosen?.to]);
          for (const to of asked) expect(isInvolved(last, to)).toBe(true);
        }
        return choices.length;
      });
    },
    patience,
  );

  it(
    'is chosen from once, with the referral in the same breath, and only who showed interest',
    () => {
      overHistories(({ before, events }) => {
        const choices = events.filter((event) => event.type === 'OfferChosen');
        for (const { plain } of choices) {
          const offering = before.offerings[plain.offering];
          expect(offering?.status).toBe('open');
          const candidate = offering?.offers.find(({ offer }) => offer === plain.offer);
          expect(candidate?.answer).toBe('interested');
          expect(events[0]).toMatchObject({
            type: 'ReferralRequested',
            plain: { referral: plain.referral, to: candidate?.to, from: offering?.from },
          });
        }
        return choices.length;
      });
    },
    patience,
  );

  it(
    'is told to its sender alone, whoever joins later included, and never moves once it has ended',
    () => {
      overHistories(({ before, events, after }) => {
        const about = events.filter((event) => 'offering' in event.plain);
        for (const event of about) {
          const dossier = after[events.indexOf(event)] ?? before;
          const { from, offering } = event.plain as {
            readonly from: string;
            readonly offering: string;
          };
          expect(recipientsOf(event, dossier)).toEqual([from]);
          expect([undefined, 'open']).toContain(before.offerings[offering]?.status);
        }
        return about.length;
      });
    },
    patience,
  );
});
