import { Injectable } from '@nestjs/common';
import {
  mayShare,
  strangerParty,
  type Party,
  type SharingAnswer,
} from '@wisselzone/domain/sharing';
import type { OrganisationId, PersonId, SealedCategory } from '@wisselzone/kernel';
import { sealedOf } from '@wisselzone/platform/envelope';
import { Vault, type Erased, type OpenedSections } from '@wisselzone/platform/vault';
import { FiguresBook } from '../book/figures-book';
import { Clock } from '../clock';
import { HubOrganisation } from '../hub-organisation';
import { Register } from '../register/register';
import type { DossierHistory, Kept } from './dossier-history';
import type { Happening } from './happening';
import { CODED, type CodedAttribute } from './measures';

/** What the hub may be told to count, and nothing more. */
const RECEIVABLE = [...new Set(Object.values(CODED).flatMap(({ categories }) => categories))];

interface Wanted {
  readonly eventId: string;
  readonly kept: Kept;
  readonly category: SealedCategory;
}

/** The code of each (event, attribute), or why there is none. */
export type CodeOf = (eventId: string, attribute: CodedAttribute) => string;

type Opened = OpenedSections[SealedCategory];

const placeOf = ({ eventId, category }: Omit<Wanted, 'kept'>): string => `${eventId}/${category}`;

const isErased = (section: NonNullable<Opened>): section is Erased =>
  'erased' in section && section['erased'] === true;

const codeIn = (section: Opened, attribute: CodedAttribute): string => {
  if (!section) return 'unknown';
  if (isErased(section)) return 'erased';
  const { fields, codes } = CODED[attribute];
  const said = fields.flatMap((field) => (field in section ? [String(section[field])] : []));
  return said.find((one) => codes.some((code) => code === one)) ?? 'unknown';
};

/** The section of an event in which the code lies, when it has one. */
const wantedOf = (
  { kept: all }: Pick<DossierHistory, 'kept'>,
  eventId: string,
  attribute: CodedAttribute,
): Wanted | undefined => {
  const kept = all.get(eventId);
  const category = CODED[attribute].categories.find((one) => kept?.categories.includes(one));
  return kept && category && { eventId, kept, category };
};

const wantedBy = (happenings: readonly Happening[], history: DossierHistory): readonly Wanted[] => {
  const wanted = happenings.flatMap(({ sealed, earlier = [] }) => [
    ...Object.entries(sealed).map(([attribute, eventId]) =>
      wantedOf(history, eventId, attribute as CodedAttribute),
    ),
    ...earlier.map((eventId) => wantedOf(history, eventId, 'measured')),
  ]);
  return [...new Map(wanted.flatMap((one) => (one ? [[placeOf(one), one]] : []))).values()];
};

/**
 * Opens the sections that hold the codes of what is counted, and gives the codes alone. Decided by the
 * sharing policy for purpose `statistics`, with the hub as recipient, and in the access log before it is read.
 */
@Injectable()
export class CodedSections {
  constructor(
    private readonly register: Register,
    private readonly vault: Vault,
    private readonly book: FiguresBook,
    private readonly clock: Clock,
    private readonly hub: HubOrganisation,
  ) {}

  async codesOf(
    history: DossierHistory,
    happenings: readonly Happening[],
    run: string,
  ): Promise<CodeOf> {
    const { opened: opening } = history.now.casework;
    const wanted = wantedBy(happenings, history);
    if (!opening || wanted.length === 0) return () => 'unknown';
    const decided = wanted.map((one) => this.decide(history, one));
    const open = wanted.filter((_, place) => decided[place]?.covered.length === 1);
    await this.writeDown(history, { person: opening.person, run, open, decided });
    const sections = await this.sections(opening.person, open);
    return (eventId, attribute) => {
      const one = wantedOf(history, eventId, attribute);
      if (!one) return 'unknown';
      const place = placeOf(one);
      return sections.has(place) ? codeIn(sections.get(place), attribute) : 'withheld';
    };
  }

  private async sections(
    person: PersonId,
    open: readonly Wanted[],
  ): Promise<ReadonlyMap<string, Opened>> {
    const sections = new Map<string, Opened>();
    for (const { eventId, kept, category } of open) {
      const { stored } = kept;
      const scope = { person, stream: stored.stream, eventId };
      const found = await this.vault.open(scope, sealedOf(stored), [category]);
      sections.set(placeOf({ eventId, category }), found[category]);
    }
    return sections;
  }

  private decide({ now }: DossierHistory, { kept, category }: Wanted): SharingAnswer {
    const { organisation } = this.hub;
    const at = this.clock.now();
    // Nobody shows the hub a dossier: it is told codes to count, by a line of the register that names it.
    const involvement = { [organisation]: { since: at } };
    return mayShare(
      {
        dossier: { ...now, involvement },
        flows: this.register.flows,
        parties: { source: this.party(kept.by), recipient: this.asRecipient() },
      },
      {
        ...{ recipient: organisation, role: 'system', action: 'read', purpose: 'statistics' },
        categories: [category],
        at,
      },
    );
  }

  private party(organisation: OrganisationId): Party {
    return this.register.organisation(organisation) ?? strangerParty(organisation);
  }

  private asRecipient(): Party {
    return { ...strangerParty(this.hub.organisation), mayReceive: RECEIVABLE };
  }

  private writeDown(
    { id }: DossierHistory,
    {
      person,
      run,
      open,
      decided,
    }: {
      readonly person: PersonId;
      readonly run: string;
      readonly open: readonly Wanted[];
      readonly decided: readonly SharingAnswer[];
    },
  ): Promise<void> {
    return this.book.opened({
      ...{ hub: this.hub.organisation, run, dossier: id, person },
      categories: [...new Set(open.map(({ category }) => category))],
      eventIds: [...new Set(open.map(({ eventId }) => eventId))],
      decided: {
        covered: decided.flatMap(({ covered }) => covered),
        withheld: decided.flatMap(({ withheld }) => withheld),
        policyVersion: decided[0]?.policyVersion ?? '',
      },
    });
  }
}
