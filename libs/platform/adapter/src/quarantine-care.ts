import type { AdapterDatabase, Queryable } from './adapter-database';
import type { Inbox } from './inbox';

type What = 'read' | 'replayed' | 'corrected' | 'discardAsked' | 'discardRefused' | 'discarded';

/** One thing that somebody did with a message in quarantine; never what it said. */
export interface CareLine {
  readonly at: Date;
  readonly who: string;
  readonly what: What;
  readonly source: string;
  readonly id: string;
}

/** What became of a wish to discard; two people are needed, and never the same one twice. */
export type Discarded = 'discarded' | 'needsAnotherPerson' | 'notAsked' | 'notInQuarantine';

interface MessageName {
  readonly source: string;
  readonly id: string;
}

const HELD = `
  select coalesce(original, bytes) as original from adapter.inbox
  where source = $1 and id = $2 and state = 'quarantined' for update`;
/** What was last done with it: a wish that somebody answered, or that it was read again, is over. */
const LAST = `
  select what, who from adapter.care where source = $1 and id = $2 and what <> 'read'
  order by position desc limit 1`;
/** That it came, and under which number, stays; a repeat of it changes nothing. */
const DISCARD = `
  update adapter.inbox set state = 'discarded', bytes = ''::bytea, original = null, faults = null
  where source = $1 and id = $2`;

/** What people do with messages that nobody understood, each act with who and when. */
export class QuarantineCare {
  constructor(
    private readonly db: AdapterDatabase,
    private readonly inbox: Inbox,
    private readonly now: () => Date,
  ) {}

  /** The bytes as they came; undefined when it is not in quarantine. */
  original(name: MessageName, who: string): Promise<Buffer | undefined> {
    return this.db.transaction(async (tx) => {
      const original = await this.held(tx, name);
      if (original) await this.note(tx, name, { who, what: 'read' });
      return original;
    });
  }

  /** Reads it again, corrected when bytes are given. False when it is not in quarantine. */
  async replay(name: MessageName, who: string, corrected?: Buffer): Promise<boolean> {
    const found = await this.inbox.replay(name.source, name.id, corrected);
    if (found) await this.note(this.db, name, { who, what: corrected ? 'corrected' : 'replayed' });
    return found;
  }

  /** Reads all of them again as they came; gives how many. */
  async replayAll(who: string): Promise<number> {
    const all = await this.inbox.quarantined();
    const found = [];
    for (const message of all) found.push(await this.replay(message, who));
    return found.filter(Boolean).length;
  }

  /** Asks to discard it; nothing happens until somebody else agrees. False when it is not in quarantine. */
  askDiscard(name: MessageName, who: string): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      if (!(await this.held(tx, name))) return false;
      await this.note(tx, name, { who, what: 'discardAsked' });
      return true;
    });
  }

  /** Answers a wish of somebody else; whoever asked may only refuse. */
  answerDiscard(name: MessageName, who: string, agrees: boolean): Promise<Discarded | 'refused'> {
    return this.db.transaction(async (tx) => {
      if (!(await this.held(tx, name))) return 'notInQuarantine';
      const { rows } = await tx.query<{ what: What; who: string }>(LAST, [name.source, name.id]);
      const [last] = rows;
      if (last?.what !== 'discardAsked') return 'notAsked';
      if (!agrees) {
        await this.note(tx, name, { who, what: 'discardRefused' });
        return 'refused';
      }
      if (last.who === who) return 'needsAnotherPerson';
      await tx.query(DISCARD, [name.source, name.id]);
      await this.note(tx, name, { who, what: 'discarded' });
      return 'discarded';
    });
  }

  /** Everything that was done, oldest first. */
  async lines(): Promise<readonly CareLine[]> {
    const { rows } = await this.db.query<CareLine & Record<string, unknown>>(
      'select at, who, what, source, id from adapter.care order by position',
    );
    return rows;
  }

  private async held(tx: Queryable, { source, id }: MessageName): Promise<Buffer | undefined> {
    const { rows } = await tx.query<{ original: Buffer }>(HELD, [source, id]);
    return rows[0]?.original;
  }

  private async note(
    tx: Queryable,
    { source, id }: MessageName,
    { who, what }: { readonly who: string; readonly what: What },
  ): Promise<void> {
    await tx.query(
      'insert into adapter.care (at, who, what, source, id) values ($1, $2, $3, $4, $5)',
      [this.now(), who, what, source, id],
    );
  }
}
