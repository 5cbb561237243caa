/** From where access is something that somebody should look at. */
export abstract class Thresholds {
  /** Different dossiers that one person opened in one hour of the clock: more is an anomaly. */
  abstract readonly dossiersPerHour: number;
  /** Refusals of one person in one day: as many or more is an anomaly. */
  abstract readonly denialsPerDay: number;
  /** The hours of the day in Belgium between which people work. */
  abstract readonly dayBegins: number;
  abstract readonly dayEnds: number;
}

export const defaultThresholds: Thresholds = {
  dossiersPerHour: 30,
  denialsPerDay: 5,
  dayBegins: 7,
  dayEnds: 20,
};
