import type { Instant } from '@wisselzone/kernel';
import { invitationText } from './invitation';

const intake = {
  id: 'aa000000-0000-4000-8000-000000000001',
  version: 0,
  madeAt: '2026-03-02T09:30:00.000Z' as Instant,
  startsAt: '2026-03-28T09:00:00.000Z' as Instant,
  title: 'Gezamenlijke intake',
  cancelled: false,
};
const linesOf = (text: string): readonly string[] => text.split('\r\n');

describe('an invitation for a calendar', () => {
  it('says when, in the one time that every calendar reads', () => {
    const lines = linesOf(invitationText(intake));
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTART:20260328T090000Z',
        'DTEND:20260328T100000Z',
        'DTSTAMP:20260302T093000Z',
        'SEQUENCE:0',
        'STATUS:CONFIRMED',
      ]),
    );
    expect(lines.some((line) => line.startsWith('LOCATION'))).toBe(false);
  });

  it('takes an appointment back', () => {
    const text = invitationText({ ...intake, version: 1, cancelled: true });
    expect(linesOf(text)).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:1']),
    );
  });

  it('lets no text of a place end its line or begin another', () => {
    const text = invitationText({ ...intake, place: 'Loket 1; Genk, deur\nATTENDEE:x' });
    expect(text).toContain('LOCATION:Loket 1\\; Genk\\, deur\\nATTENDEE:x\r\n');
  });

  it('folds long lines at 75 octets without breaking a sign', () => {
    const place = 'é🏠'.repeat(60);
    const text = invitationText({ ...intake, place });
    for (const line of linesOf(text)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`LOCATION:${place}`);
  });
});
