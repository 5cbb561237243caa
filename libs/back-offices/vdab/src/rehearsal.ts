import { Refusal } from './refusal';

/** How the system stumbles. `late` holds back messages above number `heldAfter` until it is off. */
export interface Faults {
  readonly down: boolean;
  readonly slow: number;
  readonly duplicate: boolean;
  readonly late: boolean;
  readonly heldAfter: number;
}

export const noFaults: Faults = {
  down: false,
  slow: 0,
  duplicate: false,
  late: false,
  heldAfter: 0,
};

const longestPause = 60_000;

const accepts: Record<string, (value: unknown) => boolean> = {
  down: (value) => typeof value === 'boolean',
  duplicate: (value) => typeof value === 'boolean',
  late: (value) => typeof value === 'boolean',
  slow: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= longestPause,
};

/** The faults after a `POST /simulatie`: named switches change, the others stay. */
export function changeFaults(now: Faults, wanted: object, lastMessage: number): Faults {
  for (const [name, value] of Object.entries(wanted)) {
    if (accepts[name]?.(value)) continue;
    throw new Refusal('ongeldigBericht', 'Onbekende storing.', [
      { Veld: `/${name}`, Regel: 'down, duplicate, late: true of false; slow: 0 tot 60000 ms' },
    ]);
  }
  const next = { ...now, ...wanted };
  return { ...next, heldAfter: next.late && !now.late ? lastMessage : next.heldAfter };
}
