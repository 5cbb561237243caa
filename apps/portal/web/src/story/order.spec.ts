import type { TimelineItem } from '../hub/questions';
import { byDay, merge } from './order';

const item = (
  seq: number,
  recordedAt: string,
  categories: TimelineItem['categories'] = [],
): TimelineItem => ({
  seq,
  id: `00000000-0000-4000-8000-00000000000${seq}`,
  type: 'NoteRecorded',
  cloudEventType: '',
  label: { nl: 'Notitie' },
  recordedAt,
  occurredAt: recordedAt,
  by: '11111111-1111-4111-8111-111111111111',
  plain: {},
  categories,
  withheld: [],
  href: '',
});

const monday = '2026-03-02T09:00:00.000Z';
const tuesday = '2026-03-03T09:00:00.000Z';

describe('the order of a timeline', () => {
  test('the newest day stands first, and in it the newest event', () => {
    const days = byDay([item(1, monday), item(2, monday), item(3, tuesday)]);
    expect(days.map(({ day, items }) => [day, items.map(({ seq }) => seq)])).toEqual([
      ['2026-03-03', [3]],
      ['2026-03-02', [2, 1]],
    ]);
  });

  test('what arrives twice is shown once', () => {
    const both = merge([item(1, monday), item(2, monday)], [item(2, monday), item(3, monday)]);
    expect(both.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('what is decided anew replaces what was shown before', () => {
    const [shown] = merge([item(1, monday, ['housing'])], [item(1, monday)]);
    expect(shown?.categories).toEqual([]);
  });
});
