import type { Asked, ConsultationLevel, SignalId, SignalTheme } from '@wisselzone/kernel';

type About = Asked & { readonly signal: SignalId };
/** A text, and the names of places and organisations that may stand in it. */
type Written = { readonly text: string; readonly publicNames: readonly string[] };

export type RecordSignal = About &
  Written & {
    readonly type: 'RecordSignal';
    readonly theme: SignalTheme;
    readonly area: readonly string[];
  };
export type HearSignal = About & { readonly type: 'HearSignal' };
export type DiscussSignal = About & {
  readonly type: 'DiscussSignal';
  readonly level: ConsultationLevel;
};
export type AnswerSignal = About & Written & { readonly type: 'AnswerSignal' };
export type SignalCommand = RecordSignal | HearSignal | DiscussSignal | AnswerSignal;
