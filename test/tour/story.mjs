// Tells the story while it happens: one numbered step at a time, what each system shows, and whether it held.
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 15_000;
const LOOK_AGAIN_MS = 50;

/** A story counts its steps and remembers what did not hold. */
export const story = (show, say = console.log) => {
  const started = Date.now();
  const broken = [];
  let steps = 0;
  let held = 0;

  return {
    /** Something that must be true now. */
    expect: (holds, what) => {
      if (holds) {
        held += 1;
        return;
      }
      broken.push(`step ${steps}: ${what}`);
      say(`      NOT TRUE: ${what}`);
    },

    /** `who` does `what` through `door`; afterwards each of the three systems says what it shows. */
    step: async ({ who, door, what }, act) => {
      steps += 1;
      say(`\n${String(steps).padStart(3)}. ${who} ${what}\n      through ${door}`);
      const told = await act();
      if (told) say(`      > ${told}`);
      for (const [system, line] of Object.entries(await show()))
        say(`      ${system.padEnd(12)} ${line}`);
    },

    /** Looks again and again until `look` answers something, and gives it; ends the tour when it never does. */
    until: async (what, look) => {
      const end = Date.now() + PATIENCE_MS;
      for (;;) {
        const seen = await look();
        if (seen) {
          held += 1;
          return seen;
        }
        if (Date.now() > end) throw new Error(`step ${steps}: waited 15 s in vain until ${what}`);
        await pause(LOOK_AGAIN_MS);
      }
    },

    /** Prints the end and gives the exit code. */
    end: (failure) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (failure) broken.push(failure.message);
      say(`\n${steps} steps, ${held} expectations held, ${broken.length} did not (${seconds} s).`);
      for (const line of broken) say(`  ${line}`);
      if (broken.length === 0) say('The baton was passed without a gap.');
      return broken.length === 0 ? 0 : 1;
    },
  };
};
