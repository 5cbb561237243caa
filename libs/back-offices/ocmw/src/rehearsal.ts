import { MessageFault } from './fault';

/** How the system stumbles; see the README. */
export interface Faults {
  down?: boolean;
  slow?: number;
  duplicate?: boolean;
  late?: boolean;
}

export function readFaults(wanted: Record<string, unknown>): Faults {
  for (const [name, value] of Object.entries(wanted)) {
    const fits =
      name === 'slow'
        ? Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 60_000
        : ['down', 'duplicate', 'late'].includes(name) && typeof value === 'boolean';
    if (!fits) {
      const rule = 'down, duplicate, late: true of false; slow: 0 tot 60000 ms';
      throw new MessageFault('ongeldigeWaarde', name, rule);
    }
  }
  return wanted;
}
