import type { OrganisationId } from '@wisselzone/kernel';
import { OutletPump, type PumpParts } from './outlet-pump';

/** The pumps of one door: one per organisation, none waits for another. */
export class OutletPumps<Address> {
  private readonly pumps = new Map<OrganisationId, OutletPump<Address>>();

  constructor(private readonly parts: PumpParts<Address>) {}

  /** There may be something to do for this organisation. */
  wake(organisation: OrganisationId): void {
    const pump = this.pumps.get(organisation) ?? new OutletPump(organisation, this.parts);
    this.pumps.set(organisation, pump);
    pump.wake();
  }

  has(organisation: OrganisationId): boolean {
    return this.pumps.has(organisation);
  }

  wakeIfOpen(organisation: OrganisationId): void {
    this.pumps.get(organisation)?.wake();
  }

  wakeAll(): void {
    for (const pump of this.pumps.values()) pump.wake();
  }

  /** Fulfils when every attempt under way has ended. */
  async stop(): Promise<void> {
    await Promise.all([...this.pumps.values()].map((pump) => pump.stop()));
  }
}
