interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_IN_A_BATCH = 500;

/** One question to the store is under way at a time; those that come meanwhile share the next one. */
export class Batch<Question, Answer> {
  private waiting: Waiting<Question, Answer>[] = [];
  private busy = false;

  constructor(
    private readonly ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  ) {}

  add(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      if (!this.busy) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.busy = true;
    while (this.waiting.length > 0) await this.settle(this.waiting.splice(0, MOST_IN_A_BATCH));
    this.busy = false;
  }

  private async settle(batch: readonly Waiting<Question, Answer>[]): Promise<void> {
    try {
      const answers = await this.ask(batch.map(({ question }) => question));
      for (const [nth, { resolve }] of batch.entries()) resolve(answers[nth] as Answer);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
