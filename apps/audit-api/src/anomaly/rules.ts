import type { Instant } from '@wisselzone/kernel';
import type { FoundLine } from '@wisselzone/platform/access-log';
import { anomalyOf, grouped, type AnomalyRule } from './anomaly';
import type { Thresholds } from './thresholds';

const BELGIUM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** `2026-11-23 09`: day and hour in Belgium. */
const hourOf = (moment: Instant): string => BELGIUM.format(new Date(moment)).slice(0, 13);
const dayOf = (moment: Instant): string => hourOf(moment).slice(0, 10);

const isPerson = ({ line }: FoundLine): boolean => line.actor.role !== 'system';
const isDenied = ({ line }: FoundLine): boolean => line.outcome === 'deny';
const inAnHour = ({ line }: FoundLine): string =>
  `${line.actor.subject} ${hourOf(line.recordedAt)}`;
const inADay = ({ line }: FoundLine): string => `${line.actor.subject} ${dayOf(line.recordedAt)}`;

/** Somebody opened more dossiers in an hour of the clock than her work asks. */
export const bulkReads =
  ({ dossiersPerHour }: Thresholds): AnomalyRule =>
  (lines) =>
    grouped(
      lines.filter((found) => isPerson(found) && !isDenied(found)),
      inAnHour,
    ).flatMap((group) => {
      const opened = group.filter(({ line }) => line.dossier !== undefined);
      const dossiers = new Set(opened.map(({ line }) => line.dossier)).size;
      return dossiers > dossiersPerHour ? anomalyOf('bulkReads', opened, dossiers) : [];
    });

/** Somebody looked when nobody works. */
export const outsideHours =
  ({ dayBegins, dayEnds }: Thresholds): AnomalyRule =>
  (lines) => {
    const isOutside = ({ line }: FoundLine): boolean => {
      const hour = Number(hourOf(line.recordedAt).slice(11));
      return hour < dayBegins || hour >= dayEnds;
    };
    const outside = lines.filter((found) => isPerson(found) && isOutside(found));
    return grouped(outside, inADay).flatMap((group) => anomalyOf('outsideHours', group));
  };

/** Somebody, or some system, was refused again and again. */
export const repeatedDenials =
  ({ denialsPerDay }: Thresholds): AnomalyRule =>
  (lines) =>
    grouped(lines.filter(isDenied), inADay).flatMap((group) =>
      group.length >= denialsPerDay ? anomalyOf('repeatedDenials', group) : [],
    );
