import type { Instant } from '@wisselzone/kernel';

/** One appointment of an hour. */
export interface Invitation {
  /** Stable over all versions of the same appointment. */
  readonly id: string;
  /** Counts from 0; a calendar replaces an earlier version. */
  readonly version: number;
  readonly madeAt: Instant;
  readonly startsAt: Instant;
  readonly title: string;
  readonly place?: string;
  readonly cancelled: boolean;
}

const HOUR = 3_600_000;
const LINE_BYTES = 75;

/** RFC 5545, 3.3.5: a moment in UTC. */
const utc = (instant: string): string => instant.replace(/[-:]|\.\d{3}/g, '');

/** RFC 5545, 3.3.11: what would end a value is escaped. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n|\r/g, '\\n');

/** RFC 5545, 3.1: no line is longer than 75 octets; the next begins with a space. */
const folded = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  for (const sign of line) {
    const room = parts.length === 0 ? LINE_BYTES : LINE_BYTES - 1;
    if (Buffer.byteLength(part + sign) > room) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part].join('\r\n ');
};

/** An appointment as the text of an iCalendar file (RFC 5545), one VEVENT, to be sent as `text/calendar`. */
export const invitationText = (invitation: Invitation): string => {
  const { id, version, madeAt, startsAt, title, place, cancelled } = invitation;
  const endsAt = new Date(Date.parse(startsAt) + HOUR).toISOString();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wisselzone//hub//NL',
    `METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${id}`,
    `SEQUENCE:${String(version)}`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};
