import { Injectable } from '@nestjs/common';
import { fileOf, keptTo, type Dossier, type DossierEvent } from '@wisselzone/domain/dossier';
import { erasedSince } from '@wisselzone/domain/erasure';
import type { SharingAnswer } from '@wisselzone/domain/sharing';
import type {
  Fact,
  OrganisationId,
  PersonId,
  Purpose,
  Role,
  SealedCategory,
} from '@wisselzone/kernel';
import { sealedOf } from '@wisselzone/platform/envelope';
import { Vault, type OpenedSections } from '@wisselzone/platform/vault';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { Clock } from '../clock';
import type { Entry } from '../command/stream';
import { dossierIdOf, type DossierStream } from '../dossier/dossier.stream';
import { isSealed, lineOf } from './content.line';
import { openOverrideOf } from '../override/asker';
import { Entitlement } from './entitlement';

/** Who asks for content, and what for. */
export interface Reading {
  readonly asking: Asking;
  readonly role: Role;
  readonly purpose: Purpose;
  readonly operation: string;
  readonly person: PersonId;
}

/** One event whose content is asked. */
export interface Opening extends Reading {
  readonly entry: Entry;
}

export interface Opened {
  readonly sections: OpenedSections;
  readonly withheld: SharingAnswer['withheld'];
  readonly covered: SharingAnswer['covered'];
}

/** What could be opened of each event, and what of all of them stays closed. */
export interface OpenedTogether {
  readonly sections: ReadonlyMap<Entry, OpenedSections>;
  readonly withheld: SharingAnswer['withheld'];
  readonly covered: SharingAnswer['covered'];
}

/** The only way content leaves: decided now, opened as far as covered, and in the access log before it is given. */
@Injectable()
export class ContentReader {
  constructor(
    private readonly entitlement: Entitlement,
    private readonly vault: Vault,
    private readonly book: AccessBook,
    private readonly clock: Clock,
  ) {}

  async open(dossier: DossierStream, { entry, ...reading }: Opening): Promise<Opened> {
    const opened = await this.openFrom(dossier, reading, [entry]);
    const { withheld, covered } = opened;
    return { sections: opened.sections.get(entry) ?? {}, withheld, covered };
  }

  /**
   * The content of many events at once: decided once for each organisation that wrote some of them, each
   * decision with its own line in the access log.
   */
  async openAll(
    dossier: DossierStream,
    reading: Reading,
    entries: readonly Entry[],
  ): Promise<OpenedTogether> {
    if (entries.length === 0) await this.noteNothing(dossier, reading);
    const sections = new Map<Entry, OpenedSections>();
    const withheld: SharingAnswer['withheld'][number][] = [];
    const covered: SharingAnswer['covered'][number][] = [];
    const { state } = dossier;
    for (const source of new Set(entries.map((entry) => sourceOf(entry, state)))) {
      const own = entries.filter((entry) => sourceOf(entry, state) === source);
      const opened = await this.openFrom(dossier, reading, own);
      for (const [entry, content] of opened.sections) sections.set(entry, content);
      withheld.push(...opened.withheld);
      covered.push(...opened.covered);
    }
    return { sections, withheld, covered };
  }

  /** That there is nothing to open is an answer about somebody as well. */
  private noteNothing(
    { name }: DossierStream,
    { asking, role, purpose, person, operation }: Reading,
  ): Promise<void> {
    const dossier = dossierIdOf(name);
    return this.book.write(asking, {
      ...{ role, operation, purpose, person, dossier },
      outcome: 'permit',
    });
  }

  /** Events of one source; there is at least one. */
  private async openFrom(
    dossier: DossierStream,
    { asking, role, purpose, person, operation }: Reading,
    entries: readonly Entry[],
  ): Promise<OpenedTogether> {
    const [first] = entries;
    if (!first) return { sections: new Map(), withheld: [], covered: [] };
    const categories = entries.flatMap(({ envelope }) =>
      envelope.sections.map(({ category }) => category),
    );
    const at = this.clock.now();
    const override = openOverrideOf(dossier.state, asking, at);
    const answer = await this.entitlement.of(dossier.state, sourceOf(first, dossier.state), {
      recipient: asking.organisation,
      role,
      action: 'read',
      purpose,
      categories: [...new Set(categories)],
      at,
      ...(override && { override }),
    });
    const line = {
      ...lineOf(answer),
      role,
      operation,
      dossier: dossierIdOf(dossier.name),
      person,
      purpose,
      eventIds: entries.map(({ stored }) => stored.eventId),
    };
    const sections = await this.opened(dossier, person, { entries, answer }).catch(
      async (error: unknown) => {
        // It was permitted and then failed: that belongs in the book as much as what succeeds.
        await this.book.write(asking, { ...line, outcome: 'error', rows: 0 });
        throw error;
      },
    );
    await this.book.write(asking, line);
    return { sections, withheld: answer.withheld, covered: answer.covered };
  }

  private async opened(
    dossier: DossierStream,
    person: PersonId,
    { entries, answer }: { readonly entries: readonly Entry[]; readonly answer: SharingAnswer },
  ): Promise<ReadonlyMap<Entry, OpenedSections>> {
    const permitted = answer.covered.map(({ category }) => category).filter(isSealed);
    const opened = new Map<Entry, OpenedSections>();
    for (const entry of entries) {
      const held = entry.envelope.sections.map(({ category }) => category);
      const asked = permitted.filter((category) => held.includes(category));
      const erased = erasedOf(dossier, entry, asked);
      const left = asked.filter((category) => erased[category] === undefined);
      const { stream, eventId } = entry.stored;
      const content =
        left.length === 0
          ? {}
          : await this.vault.open({ person, stream, eventId }, sealedOf(entry.stored), left);
      opened.set(entry, { ...content, ...erased });
    }
    return opened;
  }
}

/** Whose file an event belongs to: of whom it is kept to, else of who recorded it. */
const sourceOf = ({ fact }: Entry, dossier: Dossier): OrganisationId =>
  // Only events of a dossier are kept to anybody.
  keptTo(fact as Fact<DossierEvent>, dossier) ?? fileOf(dossier, fact.by);

/** What the log says is erased is not even asked of the key store: a restored backup may know its keys. */
const erasedOf = (
  { name, state }: DossierStream,
  { stored, fact }: Entry,
  asked: readonly SealedCategory[],
): OpenedSections => {
  const erasures = Object.values(state.erasures).filter(
    ({ scope }) => scope === 'person' || stored.stream === name,
  );
  return Object.fromEntries(
    asked.flatMap((category) => {
      const at = erasedSince(erasures, { category, at: fact.at });
      return at ? [[category, { erased: true, at }] as const] : [];
    }),
  );
};
