/**
 * What took effect at the receiver, as it says itself: `GET <effects>` answers `{"events": ["<id>", …]}`, in the
 * order in which they took effect. Only whoever tests needs such an address.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { NotConform } from './report.mjs';

const LOOK_MS = 50;

/** Asks an address for the ids that took effect; throws when it does not answer as it should. */
export const effectsAt = (url) => async () => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  const { events } = await answer.json();
  if (!Array.isArray(events))
    throw new NotConform(
      `${url} did not answer {"events": […]}`,
      'It lists the ids that took effect, in order',
    );
  return events;
};

/** Waits until each of these events took effect, and gives those of them that did, in their order. */
export const settled = async ({ effects, patience }, events) => {
  const ids = events.map(({ id }) => id);
  const end = Date.now() + patience;
  for (;;) {
    const seen = (await effects()).filter((id) => ids.includes(id));
    if (ids.every((id) => seen.includes(id))) return seen;
    if (Date.now() > end)
      throw new NotConform(
        `${ids.filter((id) => !seen.includes(id)).length} of ${ids.length} events took no effect`,
        'Every event that was taken must take effect',
      );
    await pause(LOOK_MS);
  }
};
