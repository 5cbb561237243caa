import { eventTypes } from '@wisselzone/contracts';
import type {
  DossierView,
  HubClient,
  OrganisationView,
  TimelineItem,
} from '@wisselzone/platform/hub-client';
import type { Queryable } from './adapter-database';
import type { OrganisationDirectory } from './organisation-directory';
import type { Opening, Step, ThinStep } from './step';

const PAGE = 200;
/** The two events that move the baton, and the one that first takes it up. */
const MOVES = new Set(['HandoverTransferred', 'BatonTakenBack']);

/** What says how a condition stands; the last one counts. */
const CONDITIONS = new Set(['ConditionRecorded', 'ConditionStateChanged']);

/** Asks the hub for all of a step that may be known now. Each reading is a logged view. */
export class StepReader {
  constructor(
    private readonly hub: HubClient,
    private readonly directory: OrganisationDirectory,
    private readonly db: Queryable,
    private readonly own: string,
  ) {}

  /** Undefined when the hub no longer shows it. Throws the hub's errors. */
  async read(thin: ThinStep): Promise<Step | undefined> {
    const [item] = (await this.hub.timeline(thin.dossier, thin.seq - 1, 1)).items;
    if (item?.id !== thin.id) return undefined;
    const view = await this.hub.dossier(thin.dossier);
    const content =
      item.categories.length > 0
        ? await this.hub.content(thin.dossier, thin.id)
        : { sections: {}, withheld: item.withheld };
    return {
      id: thin.id,
      dossier: thin.dossier,
      seq: thin.seq,
      type: item.type,
      label: item.label.nl,
      occurredAt: item.occurredAt,
      plain: item.plain,
      by: await this.organisation(item.by),
      own: await this.organisation(this.own),
      holder: await this.organisation(await this.holderAfter(item, view)),
      sections: content.sections,
      withheld: content.withheld,
      view,
    };
  }

  /** What is known of the person and of the context so far. */
  async opening(step: Step): Promise<Opening> {
    const earlier: TimelineItem[] = [];
    for (let after = 0; after < step.seq - 1;) {
      const { items } = await this.hub.timeline(step.dossier, after, PAGE);
      earlier.push(...items.filter(({ seq }) => seq < step.seq));
      const last = items.at(-1);
      if (!last) break;
      after = last.seq;
    }
    const conditions = new Map<string, { category: string; section: object }>();
    for (const item of earlier.filter(({ type }) => CONDITIONS.has(type))) {
      const { sections } = await this.hub.content(step.dossier, item.id);
      for (const [category, section] of Object.entries(sections)) {
        if (!('erased' in section)) conditions.set(nameOf(item), { category, section });
      }
    }
    return { person: await this.hub.person(step.dossier), conditions: [...conditions.values()] };
  }

  /** Remembers who holds the baton, so that a step read late still says who held it then. */
  async remember(tx: Queryable, step: Step): Promise<void> {
    await tx.query(
      `insert into adapter.holder (dossier, organisation) values ($1, $2)
       on conflict (dossier) do update set organisation = excluded.organisation`,
      [step.dossier, step.holder.id],
    );
  }

  private async holderAfter(item: TimelineItem, view: DossierView): Promise<string> {
    const { plain } = item;
    const named = holderNamedIn(item);
    if (named) return named;
    const { rows } = await this.db.query<{ organisation: string }>(
      'select organisation from adapter.holder where dossier = $1',
      [view.id],
    );
    // Only the holder may ask for a transfer; otherwise the first time seen is as near as can be known.
    const asksTransfer = plain['kind'] === 'transfer' && typeof plain['from'] === 'string';
    if (!rows[0] && asksTransfer) return plain['from'] as string;
    return rows[0]?.organisation ?? view.holder;
  }

  private async organisation(id: string): Promise<OrganisationView> {
    const found = await this.directory.byId(id);
    // The hub's own machines have an organisation that stands on no list.
    return (
      found ?? {
        id,
        href: '',
        name: 'Wisselzone',
        organisationType: 'partner',
        municipalities: [],
        mayReceive: [],
        teams: [],
        revision: 0,
      }
    );
  }
}

/** Who holds the baton because of this very step. */
const holderNamedIn = ({ type, by, plain }: TimelineItem): string | undefined => {
  if (type === 'DossierOpened') return by;
  return MOVES.has(type) && typeof plain['to'] === 'string' ? plain['to'] : undefined;
};

const nameOf = (item: TimelineItem): string => {
  const name = item.plain['condition'];
  return typeof name === 'string' ? name : item.id;
};

/** True for the name that the feed gives to a question of one organisation to another. */
export const isReferral = (cloudEventType: string): boolean =>
  cloudEventType === eventTypes.ReferralRequested.cloudEvent;

/** Event types by the name that the feed gives them. */
export const isWithheldNotice = (cloudEventType: string): boolean =>
  !Object.values(eventTypes).some(({ cloudEvent }) => cloudEvent === cloudEventType);
