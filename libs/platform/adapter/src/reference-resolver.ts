import type { DossierView, HubClient, OrganisationView } from '@wisselzone/platform/hub-client';
import type { Identifier, Reference } from './hub-command';
import type { IdMap } from './id-map';
import type { OrganisationDirectory } from './organisation-directory';

/** A reference to something the hub does not know (yet). The message that holds it is refused. */
export class UnknownReference extends Error {
  override readonly name = 'UnknownReference';

  constructor(readonly field: string) {
    super(`nothing is known about this ${field}`);
  }
}

type HandoverView = DossierView['handovers'][number];

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'ref' in value;

/** Finds what references stand for, in the map of numbers and in the dossier as the hub shows it now. */
export class ReferenceResolver {
  constructor(
    private readonly ids: IdMap,
    private readonly hub: HubClient,
    private readonly directory: OrganisationDirectory,
    private readonly own: string,
  ) {}

  async path(parts: readonly Identifier[]): Promise<string> {
    const found: string[] = [];
    for (const part of parts) found.push(await this.resolve(part));
    return `/${found.map(encodeURIComponent).join('/')}`;
  }

  /** The same value with every reference in it replaced. */
  async body(value: unknown): Promise<unknown> {
    if (isReference(value)) return this.resolve(value);
    if (Array.isArray(value)) return Promise.all(value.map((item) => this.body(item)));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(
      async ([name, inner]) => [name, await this.body(inner)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }

  private async resolve(identifier: Identifier): Promise<string> {
    if (typeof identifier === 'string') return identifier;
    const found = await this.find(identifier);
    if (found === undefined) {
      throw new UnknownReference(identifier.ref === 'own' ? identifier.kind : identifier.ref);
    }
    return found;
  }

  private async find(reference: Reference): Promise<string | undefined> {
    switch (reference.ref) {
      case 'own':
        return this.ids.hubId(reference.kind, reference.id);
      case 'organisation':
        return (await this.directory.find(reference))?.id;
      case 'handover':
        return (await this.handoverOf(reference.dossier, reference.referral))?.id;
      case 'handoverOfAftercare':
        return (await this.handoverWithAftercare(reference))?.id;
      case 'counterpart':
        return this.counterpart(reference.dossier, reference.referral);
      case 'aftercareMoment':
        return this.aftercareMoment(reference);
    }
  }

  private async view(dossier: Identifier): Promise<DossierView> {
    return this.hub.dossier(await this.resolve(dossier));
  }

  private async handoverOf(
    dossier: Identifier,
    referral: Identifier,
  ): Promise<HandoverView | undefined> {
    const id = await this.resolve(referral);
    const { handovers } = await this.view(dossier);
    return handovers.filter((handover) => handover.referral === id).at(-1);
  }

  private async handoverWithAftercare(reference: {
    readonly dossier: Identifier;
    readonly due: Identifier;
  }): Promise<HandoverView | undefined> {
    const due = await this.resolve(reference.due);
    const { handovers } = await this.view(reference.dossier);
    return handovers.filter(({ aftercare }) => aftercare.some((one) => one.due === due)).at(-1);
  }

  private async counterpart(
    dossier: Identifier,
    referral: Identifier,
  ): Promise<OrganisationView['id'] | undefined> {
    const id = await this.resolve(referral);
    const found = (await this.view(dossier)).referrals.find((one) => one.id === id);
    return found && (found.from === this.own ? found.to : found.from);
  }

  private async aftercareMoment(reference: {
    readonly dossier: Identifier;
    readonly due?: Identifier;
  }): Promise<string | undefined> {
    const due = reference.due === undefined ? undefined : await this.resolve(reference.due);
    const { handovers } = await this.view(reference.dossier);
    return handovers
      .flatMap(({ aftercare }) => aftercare)
      .filter(({ status }) => status !== 'held')
      .filter((one) => (due === undefined ? one.owner === this.own : one.due === due))
      .sort((a, b) => a.due.localeCompare(b.due))[0]?.moment;
  }
}
