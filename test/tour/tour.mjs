// `npm run tour`: the guided story against the running hub, over public doors only.
import { register } from './chapter-1-file.mjs';
import { refer } from './chapter-2-referral.mjs';
import { handOver } from './chapter-3-handover.mjs';
import { support } from './chapter-4-support.mjs';
import { withdraw } from './chapter-5-withdrawal.mjs';
import { close } from './chapter-6-close.mjs';
import { account } from './chapter-7-account.mjs';
import { count } from './chapter-8-figures.mjs';
import { decline } from './chapter-9-decline.mjs';
import { giveBack } from './chapter-10-return.mjs';
import { unknownAtFirst } from './chapter-11-unknown.mjs';
import { candidates } from './chapter-12-candidates.mjs';
import { draft } from './chapter-13-draft.mjs';
import { attachment } from './chapter-14-attachment.mjs';
import { registerOnMandate } from './chapter-2b-mandate.mjs';
import { openWorld } from './systems.mjs';
import { story } from './story.mjs';

const address = `http://localhost:${process.env.PORT ?? 8080}`;

const reach = async () => {
  try {
    return await openWorld(address);
  } catch {
    console.error(
      `\n  No hub answers at ${address}.\n\n  What to do: run "npm start" in another terminal, wait until it is ready, and try again.\n`,
    );
    return process.exit(2);
  }
};

const world = await reach();
const tale = story(world.show);
let failure;
try {
  for (const chapter of [
    register,
    refer,
    registerOnMandate,
    handOver,
    support,
    withdraw,
    close,
    account,
    count,
    decline,
    giveBack,
    unknownAtFirst,
    candidates,
    draft,
    attachment,
  ])
    await chapter(world, tale);
} catch (error) {
  failure = error;
}
process.exit(tale.end(failure));
