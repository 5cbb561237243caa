/** So many attempts may be under way in this process; whoever found none free is told of the next one. */
export class Slots {
  private taken = 0;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly most: number) {}

  /** How many of the slots wished for are now the caller's; with none, `wake` is called once when one is free. */
  take(wished: number, wake: () => void): number {
    const given = Math.max(0, Math.min(wished, this.most - this.taken));
    this.taken += given;
    // Whoever has some is woken by what it began itself.
    if (given === 0 && wished > 0) this.waiting.add(wake);
    return given;
  }

  give(back: number): void {
    if (back === 0) return;
    this.taken -= back;
    const woken = [...this.waiting];
    this.waiting.clear();
    for (const wake of woken) wake();
  }
}
