import type {
  ConsultationAgreementId,
  ConsultationId,
  OrganisationId,
  QuestionId,
} from '@wisselzone/kernel';
import type {
  ConsultationCommand,
  KeepConsultationAgreement,
} from '@wisselzone/domain/consultation';
import type { QuestionCommand } from '@wisselzone/domain/question';
import {
  asked,
  clock,
  dayLater,
  later,
  mostlyLast,
  organisations,
  perhaps,
  uuid,
  type Chosen,
  type Make,
} from './chosen.samples';
import { someAttachment } from './draft-command.samples';

const aboutQuestion = (chosen: Chosen) => ({
  ...asked(chosen),
  question:
    mostlyLast(chosen.is, Object.values(chosen.dossier.questions))?.question ??
    (uuid('e4', 0) as QuestionId),
});
const anyConsultation = ({ dossier, is }: Chosen) =>
  mostlyLast(is, Object.values(dossier.consultations));
const aboutConsultation = (chosen: Chosen) => ({
  ...asked(chosen),
  consultation: anyConsultation(chosen)?.consultation ?? (uuid('e5', 0) as ConsultationId),
});
const involvedIn = ({ dossier, by }: Chosen): readonly OrganisationId[] => [
  by,
  ...organisations.filter((one) => one !== by && dossier.involvement[one]?.until === undefined),
];

/** Mostly an agreement that waits, kept by its owner. */
const keepOne = (chosen: Chosen): KeepConsultationAgreement => {
  const waiting = Object.values(chosen.dossier.consultations).flatMap((planned) =>
    planned.agreements.filter(({ kept }) => !kept).map((made) => ({ ...planned, ...made })),
  );
  const one = chosen.is.oneOf(waiting);
  return {
    ...aboutConsultation(chosen),
    type: 'KeepConsultationAgreement',
    agreed: uuid('e6', 0) as ConsultationAgreementId,
    ...(one && { consultation: one.consultation, agreed: one.agreed, by: one.owner }),
  };
};

/** Every command between organisations outside any referral, with how often it is tried. */
export const betweenCommands = {
  AskQuestion: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'AskQuestion',
      question: uuid('e4', chosen.fresh) as QuestionId,
      to: chosen.is.pick(organisations),
      answerBy: later(chosen.now, 5),
      text: 'text',
    }),
  ],
  RemindQuestion: [1, (chosen) => ({ ...aboutQuestion(chosen), type: 'RemindQuestion' })],
  NoteQuestionDeadlineMissed: [
    1,
    (chosen) => ({ ...aboutQuestion(chosen), type: 'NoteQuestionDeadlineMissed', by: clock }),
  ],
  AnswerQuestion: [
    1,
    (chosen) => ({
      ...aboutQuestion(chosen),
      type: 'AnswerQuestion',
      text: 'text',
      ...someAttachment(chosen),
    }),
  ],
  WithdrawQuestion: [1, (chosen) => ({ ...aboutQuestion(chosen), type: 'WithdrawQuestion' })],
  PlanConsultation: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'PlanConsultation',
      consultation: uuid('e5', chosen.fresh) as ConsultationId,
      startsAt: later(chosen.now, 1),
      participants: involvedIn(chosen),
      ...perhaps(chosen, { place: 'place' }),
    }),
  ],
  MoveConsultation: [
    1,
    (chosen) => ({
      ...aboutConsultation(chosen),
      type: 'MoveConsultation',
      startsAt: later(chosen.now, 2),
    }),
  ],
  CancelConsultation: [
    1,
    (chosen) => ({ ...aboutConsultation(chosen), type: 'CancelConsultation', reason: 'reason' }),
  ],
  RecordConsultation: [
    4,
    (chosen) => ({
      ...aboutConsultation(chosen),
      type: 'RecordConsultation',
      attended: [chosen.by],
      agreements: [
        {
          agreed: uuid('e6', chosen.fresh) as ConsultationAgreementId,
          owner: chosen.by,
          due: dayLater(chosen.now, 10),
          text: 'text',
        },
      ],
      ...perhaps(chosen, {
        next: {
          consultation: uuid('e7', chosen.fresh) as ConsultationId,
          startsAt: later(chosen.now, 20),
        },
      }),
    }),
  ],
  KeepConsultationAgreement: [3, (chosen) => keepOne(chosen)],
} as const satisfies Record<
  (QuestionCommand | ConsultationCommand)['type'],
  readonly [number, Make]
>;
