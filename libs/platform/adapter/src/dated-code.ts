import type { FieldReading } from './field-reading';

/** One code of a partner with ours, and the days on which the partner gives it out. */
export interface DatedCode<Ours> {
  readonly theirs: string;
  readonly ours: Ours;
  /** First day, */
  readonly from: string;
  /** and last day; still given out when absent. */
  readonly until?: string;
}

/** A list of a partner with the days on which each code is in use; never empty. */
export type DatedCodes<Ours = string> = readonly [DatedCode<Ours>, ...DatedCode<Ours>[]];

const isInUse = ({ from, until }: DatedCode<unknown>, day: string): boolean =>
  from <= day && (until === undefined || day <= until);

/**
 * Translates a code as it stood on a day; faults when there is no such code, or was none on that day. Then the
 * first code stands in; such a message is never used.
 */
export const datedCode = <Ours>(
  reading: FieldReading,
  name: string,
  list: DatedCodes<Ours>,
  day: string,
): Ours => {
  const value = reading.needed(name);
  const known = list.filter(({ theirs }) => theirs === value);
  const found = known.find((code) => isInUse(code, day));
  const codes = list.map(({ theirs }) => theirs).join(', ');
  if (value !== '' && !found)
    reading.fault(
      name,
      known.length > 0 ? 'must be a code of that day' : `must be one of ${codes}`,
    );
  return (found ?? list[0]).ours;
};

/** The partner's word for a code of ours on a day; undefined when it has none then. */
export const theirCode = <Ours>(
  list: DatedCodes<Ours>,
  ours: unknown,
  day: string,
): string | undefined => list.find((code) => code.ours === ours && isInUse(code, day))?.theirs;
