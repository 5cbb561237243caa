import type { HubClient, OrganisationView } from '@wisselzone/platform/hub-client';

/** An organisation as a partner names it. */
export interface NamedOrganisation {
  readonly organisationType: string;
  readonly number?: string;
  readonly name: string;
}

const REFRESH_MS = 60_000;
/** However many unknown names come, the hub is asked no more often than this. */
const AT_MOST_EVERY_MS = 1000;
const plainName = (name: string): string => name.trim().toLowerCase();

/** The hub's organisations, kept for a minute. Asks again at once for one it does not know. */
export class OrganisationDirectory {
  private known: readonly OrganisationView[] = [];
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly hub: HubClient,
    private readonly now: () => Date,
  ) {}

  async byId(id: string): Promise<OrganisationView | undefined> {
    return this.search((one) => one.id === id);
  }

  /** By number; else by type and name, and where a type has one organisation, by type alone. */
  async find(named: NamedOrganisation): Promise<OrganisationView | undefined> {
    const { number, organisationType } = named;
    const byNumber = number && (await this.search((one) => numbersOf(one).includes(number)));
    if (byNumber) return byNumber;
    const sameType = (one: OrganisationView): boolean => one.organisationType === organisationType;
    const byName = await this.search(
      (one) => sameType(one) && plainName(one.name) === plainName(named.name),
    );
    const [only, ...others] = this.known.filter(sameType);
    return byName ?? (others.length === 0 ? only : undefined);
  }

  private async search(
    fits: (one: OrganisationView) => boolean,
  ): Promise<OrganisationView | undefined> {
    const now = this.now().getTime();
    const found = now - this.readAt < REFRESH_MS ? this.known.find(fits) : undefined;
    if (found || now - this.readAt < AT_MOST_EVERY_MS) return found;
    this.known = await this.hub.organisations();
    this.readAt = now;
    return this.known.find(fits);
  }
}

const numbersOf = (one: OrganisationView): readonly string[] =>
  [one.id, one.enterpriseNumber, one.ovoCode].filter((number) => number !== undefined);
