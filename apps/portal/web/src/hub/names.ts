import { NoAnswer, questions, type Who } from './questions';

/** Names of organisations by id, asked once each; who waits for one is told when it is there. */
export class Names {
  private readonly known = new Map<string, string>();
  private readonly own = new Set<string>();
  private readonly asked = new Set<string>();

  constructor(
    private readonly unknown: string,
    private readonly changed: () => void,
    private readonly who?: Who,
  ) {}

  readonly of = (organisation: string): string => {
    const name = this.known.get(organisation);
    if (name !== undefined) return name;
    if (!this.asked.has(organisation)) {
      this.asked.add(organisation);
      void this.learn(organisation);
    }
    return '…';
  };

  /** Says whether this is the organisation of who is signed in. */
  isOwn(organisation: string): boolean {
    this.of(organisation);
    return this.own.has(organisation);
  }

  private async learn(id: string): Promise<void> {
    try {
      const found = await questions.organisation(id);
      this.known.set(id, found.name);
      const code = this.who?.organisation.code;
      if (code !== undefined && [id, found.enterpriseNumber, found.ovoCode].includes(code))
        this.own.add(id);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      // Without its name the rest of the page still helps.
      this.known.set(id, this.unknown);
    }
    this.changed();
  }
}
