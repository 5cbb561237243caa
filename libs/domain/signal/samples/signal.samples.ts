import type { Instant, OrganisationId, Recorded, SignalId, SubjectId } from '@wisselzone/kernel';
import type { SignalEvent } from '../src/signal.events';

const signal = 'ac000000-0000-4000-8000-000000000001' as SignalId;
const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
const now = '2026-09-01T08:00:00.000Z' as Instant;

export const asked = {
  signal,
  by: ocmw,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now,
};
export const said = {
  theme: 'childcare',
  area: ['71016'],
  text: 'Er is geen kinderopvang voor 7 u in Genk.',
} as const;

const recorded = (event: SignalEvent): Recorded<SignalEvent> => ({ ...event, by: ocmw, at: now });

/** A signal about childcare, and what became of it. */
export const aSignal = () => ({
  raised: recorded({ type: 'SignalRecorded', plain: { signal, ...said } }),
  heard: recorded({ type: 'SignalHeard', plain: { signal } }),
  discussed: recorded({ type: 'SignalDiscussed', plain: { signal, level: 'regional' } }),
  answered: recorded({
    type: 'SignalAnswered',
    plain: { signal, text: 'Vanaf september is er vroege opvang.' },
  }),
});
