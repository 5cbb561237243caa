import fc from 'fast-check';
import type { OrganisationId, ReferralId, ReferralKind } from '@wisselzone/kernel';
import { clock, later, organisations, uuid, worker } from '../samples/chosen.samples';
import { days, ocmw, opened, request } from '../samples/dossier.samples';
import { decideDossier } from './decide';
import type { DossierCommand } from './dossier.commands';
import { evolveDossier } from './dossier.state';
import type { Dossier } from './dossier.types';
import { isInvolved } from './involvement';
import { overHistories, patience } from '../samples/over-histories.samples';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261125);
const ANSWERS = ['AcceptReferral', 'DeclineReferral'] as const;

/** One question that OCMW put, what its addressee says, and whether OCMW takes it back before or after that. */
interface Question {
  readonly referral: ReferralId;
  readonly kind: ReferralKind;
  readonly to: OrganisationId;
  readonly answer: (typeof ANSWERS)[number];
  readonly withdrawn: 'never' | 'before' | 'after';
}
/** A message that arrives; `of` is the question it is about. */
interface Message {
  readonly of: Question;
  readonly command: DossierCommand['type'];
  readonly step?: 'receive' | 'decide';
}

const others = organisations.filter((one) => one !== ocmw);

/** Where one transfer is accepted the rest ask for support: every other transfer would ask the same question. */
const questions = fc
  .array(
    fc.record({
      to: fc.constantFrom(...others),
      answer: fc.constantFrom(...ANSWERS),
      withdrawn: fc.constantFrom(
        'never' as const,
        'never' as const,
        'before' as const,
        'after' as const,
      ),
      transfer: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((asked) =>
    asked.map(({ transfer, ...question }, nth): Question => {
      const yes = asked.findIndex((one) => one.transfer && one.answer === 'AcceptReferral');
      const isTransfer = transfer && (yes < 0 || yes === nth);
      return {
        ...question,
        referral: uuid('ef', nth + 50) as ReferralId,
        kind: isTransfer ? 'transfer' : 'support',
      };
    }),
  );

const messagesOf = (of: Question): readonly Message[] => {
  const answer: Message = { of, command: of.answer };
  const withdrawal: Message = { of, command: 'WithdrawReferral' };
  const clocks: readonly Message[] = [
    { of, command: 'NoteReferralDeadlineMissed', step: 'receive' },
    { of, command: 'NoteReferralDeadlineMissed', step: 'decide' },
    // What was taken back is over; whether it also ran out, nobody is told.
    ...(of.withdrawn === 'never' ? [{ of, command: 'ExpireReferral' as const }] : []),
  ];
  const told = { never: [answer], before: [withdrawal, answer], after: [answer, withdrawal] };
  return [{ of, command: 'ConfirmReferralReceipt' }, ...told[of.withdrawn], ...clocks];
};

const isFence = ({ command }: Message): boolean =>
  command === 'WithdrawReferral' || ANSWERS.some((answer) => answer === command);

/** No answer moves across a withdrawal of its question: the first of each keep the order they were said in. */
const keepingFences = (arrived: readonly Message[]): readonly Message[] => {
  const said = new Map<ReferralId, Message[]>();
  for (const message of arrived) {
    const { referral } = message.of;
    if (!said.has(referral)) said.set(referral, messagesOf(message.of).filter(isFence));
  }
  const due = new Map([...said].map(([referral, fences]) => [referral, [...fences]]));
  return arrived.map((message) => {
    if (!isFence(message)) return message;
    const fences = said.get(message.of.referral) ?? [];
    return due.get(message.of.referral)?.shift() ?? fences.at(-1) ?? message;
  });
};

const commandOf = ({ of, command, step }: Message, now: Dossier['lastEventAt']) => {
  const sender = command === 'WithdrawReferral';
  const byClock = command === 'ExpireReferral' || command === 'NoteReferralDeadlineMissed';
  const by = byClock ? clock : sender ? ocmw : of.to;
  const extra = { reason: 'noCapacity', receivedBy: 'system', ...(step && { step }) };
  return {
    ...extra,
    type: command,
    referral: of.referral,
    by,
    subject: worker(by),
    now,
  } as unknown as DossierCommand;
};

/** The dossier after messages that arrive in this order, so many days after each other. */
const after = (
  asked: readonly Question[],
  arrived: readonly Message[],
  gaps: readonly number[],
) => {
  let dossier: Dossier = asked.reduce(
    (telling, { kind, to, referral }) => telling.then(ocmw, 1, request(kind, to, 1, referral)),
    opened,
  ).dossier;
  let now = days(1);
  for (const [index, message] of arrived.entries()) {
    now = later(now, gaps[index % gaps.length] ?? 0);
    const command = commandOf(message, now);
    const decision = decideDossier(dossier, command);
    for (const event of decision.ok ? decision.events : [])
      dossier = evolveDossier(dossier, { ...event, by: command.by, at: now });
  }
  return {
    holder: dossier.holder,
    referrals: Object.values(dossier.referrals).map(({ referral, status, answer, lateAnswer }) => ({
      referral,
      status,
      answer,
      lateAnswer,
    })),
    involved: organisations.filter((one) => isInvolved(dossier, one)),
  };
};

const arrivals = questions.chain((asked) => {
  const messages = asked.flatMap(messagesOf);
  return fc.record({
    asked: fc.constant(asked),
    inOrder: fc.constant(messages),
    shuffled: fc.shuffledSubarray(messages, { minLength: messages.length }),
    twice: fc.subarray(messages),
    gaps: fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 1, maxLength: 8 }),
  });
});

describe('late truth wins', () => {
  it(
    'whatever the order, the delay and the doublings in which messages arrive, the end is the same',
    () => {
      let late = 0;
      fc.assert(
        fc.property(arrivals, ({ asked, inOrder, shuffled, twice, gaps }) => {
          const prompt = after(asked, inOrder, [0.001]);
          const arrived = keepingFences([...shuffled, ...twice]);
          expect(after(asked, arrived, gaps)).toEqual(prompt);
          expect(after(asked, keepingFences([...shuffled]), gaps)).toEqual(prompt);
          if (gaps.some((gap) => gap > 30)) late += 1;
        }),
        { numRuns, seed },
      );
      if (numRuns >= 100) expect(late).toBeGreaterThan(0);
    },
    patience,
  );

  it(
    'the same message twice in a row records nothing the second time',
    () => {
      const repeatable = [
        'ConfirmReferralReceipt',
        ...ANSWERS,
        'WithdrawReferral',
        'ExpireReferral',
      ];
      overHistories(({ command, decision, after: dossiers }) => {
        const last = dossiers.at(-1);
        if (!last || !decision.ok || !repeatable.includes(command.type)) return 0;
        const again = decideDossier(last, command);
        expect(again.ok ? again.events : []).toEqual([]);
        return 1;
      });
    },
    patience,
  );

  it(
    'an answer that came too late to count changes nobody’s part in the dossier',
    () => {
      overHistories(({ before, events, after: dossiers }) => {
        const noted = events.filter((event) => event.type === 'LateAnswerNoted');
        if (noted.length > 0) {
          const next = dossiers.at(-1);
          expect(next?.involvement).toEqual(before.involvement);
          expect(next?.holder).toBe(before.holder);
          expect(next?.handovers).toEqual(before.handovers);
        }
        return noted.length;
      });
    },
    patience,
  );
});
