import type { AttachmentId, QuestionId, SealedCategory } from '@wisselzone/kernel';
import { asks, days, request, type Asks } from './dossier-story';
import { nth, ocmw, person, vdab } from './parties';

const attachment = (number: number): AttachmentId => nth('ac', number);
const question = nth<QuestionId>('e4', 61);
const LIMIT = 5_242_880;

const added = (by: typeof ocmw, on: number, number: number, category: SealedCategory): Asks =>
  asks(by, on, {
    type: 'AddAttachment',
    attachment: attachment(number),
    category,
    fileName: 'Attest opleiding.pdf',
    mediaType: 'application/pdf',
    size: 20_480,
    sha256: '0123456789abcdef'.repeat(4),
    sniffed: { mediaType: 'application/pdf' },
    limitBytes: LIMIT,
  });

const carrying = ([by, on, command]: Asks, number: number): Asks => [
  by,
  on,
  {
    ...command,
    attachments: [attachment(number)],
    attachmentLimitBytes: LIMIT,
  } as Asks[2],
];

const information = asks(ocmw, 5, {
  type: 'GiveReferralInformation',
  referral: nth('ef', 61),
  text: 'In bijlage',
});

/** Files that go with a question, with what was asked about it, and with an answer. */
export const attachmentStory: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  added(ocmw, 1, 1, 'childcare'),
  carrying(request(61, 'support', vdab, 1), 1),
  asks(vdab, 2, { type: 'ConfirmReferralReceipt', referral: nth('ef', 61), receivedBy: 'system' }),
  asks(vdab, 3, { type: 'AskReferralInformation', referral: nth('ef', 61), text: 'Welk attest?' }),
  added(ocmw, 4, 2, 'educationSkills'),
  carrying(information, 2),
  asks(ocmw, 6, {
    type: 'AskQuestion',
    question,
    to: vdab,
    answerBy: days(9),
    text: 'Is er een verslag?',
  }),
  added(vdab, 7, 3, 'health'),
  carrying(asks(vdab, 8, { type: 'AnswerQuestion', question, text: 'Zie bijlage' }), 3),
];
