import {
  decideDossier,
  evolveDossier,
  type Dossier,
  type DossierCommand,
  type DossierEvent,
} from '@wisselzone/domain/dossier';
import type { DossierId, Instant, OrganisationId, Recorded, SubjectId } from '@wisselzone/kernel';
import { HubClient, HubProblem, HubUnreachable } from '@wisselzone/platform/hub-client';
import type { ReadStore } from '@wisselzone/platform/read-store';
import { DueDates, Timekeeper, type DueItem } from '../../apps/timekeeper/src/app.module';
import { dueDateChanges } from '../../apps/projector/src/dossier/due-dates';
import {
  emptyWorklist,
  foldWorklist,
  type WorklistItem,
} from '../../apps/projector/src/worklist/worklist';

const MINUTE = 60_000;
const HUB = 'c0000000-0000-4000-8000-000000000001' as OrganisationId;
const DOSSIER = 'd0000000-0000-4000-8000-000000000001';

/** How the hub answers: as it does, not at all, or with an answer that is lost on its way back. */
export type Answering = 'well' | 'silent' | 'answerLost';

/** What happens to the machine, the network and the clock. */
export type Act =
  | { readonly kind: 'pass'; readonly minutes: number }
  /** Nothing runs, and then everything starts anew. */
  | { readonly kind: 'down'; readonly minutes: number }
  /** The clock of the machine, on which hub and timekeeper run. */
  | { readonly kind: 'jump'; readonly minutes: number }
  /** The clock of the timekeeper alone. */
  | { readonly kind: 'skew'; readonly minutes: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'answering'; readonly how: Answering }
  | { readonly kind: 'projector'; readonly follows: boolean };

type Rows = Map<string, DueItem>;
const keyOf = ({ entity, step, moment }: DueItem): string => `${entity} ${step} ${moment}`;

/** In the order in which the table gives them. */
const inOrder = (a: DueItem, b: DueItem): number => {
  const place = (item: DueItem): string =>
    [item.dueAt, item.step === 'expiry' ? 1 : 0, item.entityKind, item.entity, item.step].join(' ');
  return place(a) < place(b) ? -1 : 1;
};

class DueDatesInMemory extends DueDates {
  constructor(private readonly rows: Rows) {
    super(undefined as unknown as ReadStore);
  }
  override async *before(now: Instant): AsyncIterable<readonly DueItem[]> {
    await Promise.resolve();
    const due = [...this.rows.values()].filter(
      ({ dueAt, step }) => dueAt < now && step !== 'overlapEnd',
    );
    yield due.sort(inOrder);
  }
}

const COMMANDS: Readonly<Record<string, DossierCommand['type']>> = {
  'referrals/missedDeadlines': 'NoteReferralDeadlineMissed',
  'referrals/expiries': 'ExpireReferral',
  'questions/missedDeadlines': 'NoteQuestionDeadlineMissed',
  'handovers/missedAftercareMoments': 'NoteAftercareMomentMissed',
  'handovers/missedOutcomes': 'NoteOutcomeMissed',
  'handovers/missedReturnDeadlines': 'NoteReturnDeadlineMissed',
};

/** The door of the hub: one dossier, decided by its own rules; the same key is heard once. */
class Door extends HubClient {
  answering: Answering = 'well';
  folded: Dossier;
  readonly log: Recorded<DossierEvent>[] = [];
  private readonly heard = new Set<string>();

  constructor(
    dossier: Dossier,
    private readonly clock: () => Instant,
  ) {
    super({ url: 'http://hub.test', token: () => Promise.resolve('') });
    this.folded = dossier;
  }

  override async post(path: string, body: object, key: string) {
    // As many turns of the event loop as a network takes, and never the same number twice.
    for (let turn = (key.charCodeAt(0) % 7) * 5; turn > 0; turn -= 1) await Promise.resolve();
    if (this.answering === 'silent') throw new HubUnreachable(undefined);
    if (!this.heard.has(key)) this.decide(path, body, key);
    if (this.answering === 'answerLost') throw new HubUnreachable(undefined);
    return { id: '', href: '', events: [], position: '' };
  }

  private decide(path: string, body: object, key: string): void {
    const [, , , collection = '', entity = '', what = ''] = path.split('/');
    const now = this.clock();
    const command = {
      ...{ ...body, type: COMMANDS[`${collection}/${what}`], by: HUB, now },
      subject: HUB as string as SubjectId,
      [collection.slice(0, -1)]: entity,
    } as unknown as DossierCommand;
    const decision = decideDossier(this.folded, command);
    if (!decision.ok) throw new HubProblem(422, decision.error.code);
    for (const event of decision.events) {
      const recorded = { ...event, by: HUB, at: now };
      this.log.push(recorded);
      this.folded = evolveDossier(this.folded, recorded);
    }
    if (decision.events.length > 0) this.heard.add(key);
  }
}

/** A timekeeper, the hub's rules and its projections in a world of which the clocks cannot be trusted. */
export class TimekeepingWorld {
  private readonly start: number;
  private passed = 0;
  private jumped = 0;
  private skewed = 0;
  private follows = true;
  private readonly rows: Rows = new Map();
  private projected: Dossier;
  private projectedEvents = 0;
  private worklist = emptyWorklist(DOSSIER as DossierId);
  private readonly door: Door;
  private timekeeper: Timekeeper;

  constructor(told: {
    readonly dossier: Dossier;
    readonly events: readonly Recorded<DossierEvent>[];
  }) {
    this.start = Date.parse(told.dossier.lastEventAt ?? '');
    this.door = new Door(told.dossier, () => this.hubNow());
    for (const event of told.events) this.worklist = foldWorklist(this.worklist, event).worklist;
    this.projected = told.dossier;
    this.changeRows({ ...told.dossier, referrals: {}, handovers: {}, questions: {} }, told.dossier);
    this.timekeeper = this.started();
  }

  /** What was recorded of the clock, in order. */
  get log(): readonly Recorded<DossierEvent>[] {
    return this.door.log;
  }
  get open(): readonly DueItem[] {
    return [...this.rows.values()].filter(({ step }) => step !== 'overlapEnd');
  }
  get tasks(): readonly WorklistItem[] {
    return this.worklist.open;
  }
  hubNow(): Instant {
    return new Date(this.start + this.passed + this.jumped).toISOString() as Instant;
  }

  async act(act: Act): Promise<void> {
    this.change(act);
    await this.tick();
  }

  /** Clocks are set right and everything works; so many minutes later the timekeeper makes its round. */
  async mended(minutes: number): Promise<void> {
    [this.jumped, this.skewed, this.follows, this.door.answering] = [0, 0, true, 'well'];
    this.passed += minutes * MINUTE;
    await this.tick();
  }

  private change(act: Act): void {
    switch (act.kind) {
      case 'pass':
        this.passed += act.minutes * MINUTE;
        return;
      case 'jump':
        this.jumped = act.minutes * MINUTE;
        return;
      case 'skew':
        this.skewed = act.minutes * MINUTE;
        return;
      case 'down':
        this.passed += act.minutes * MINUTE;
        this.timekeeper = this.started();
        return;
      case 'restart':
        this.timekeeper = this.started();
        return;
      case 'answering':
        this.door.answering = act.how;
        return;
      case 'projector':
        this.follows = act.follows;
    }
  }

  private async tick(): Promise<void> {
    await this.timekeeper.tick();
    if (this.follows) this.project();
  }

  private project(): void {
    for (const event of this.log.slice(this.projectedEvents)) {
      const before = this.projected;
      this.projected = evolveDossier(before, event);
      this.worklist = foldWorklist(this.worklist, event).worklist;
      this.changeRows(before, this.projected);
    }
    this.projectedEvents = this.log.length;
  }

  private changeRows(before: Dossier, after: Dossier): void {
    for (const { done, ...row } of dueDateChanges(before, after)) {
      const item = { ...row, dossier: DOSSIER };
      if (done) this.rows.delete(keyOf(item));
      else this.rows.set(keyOf(item), item);
    }
  }

  private started(): Timekeeper {
    const since = this.passed;
    return new Timekeeper({
      dueDates: new DueDatesInMemory(this.rows),
      hub: this.door,
      clock: () => this.start + this.passed + this.jumped + this.skewed,
      elapsed: () => this.passed - since,
      onTrouble: () => undefined,
    });
  }
}
