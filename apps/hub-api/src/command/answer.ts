import { BASE_PATH, type HttpComponents } from '@wisselzone/contracts';
import type { Outcome } from './pipeline';

/** What the door answers to a command. */
export interface CommandAnswer {
  readonly status: 200 | 201;
  readonly etag: string;
  readonly location: string;
  readonly body: HttpComponents['schemas']['CommandAnswer'];
}

export const BASE = BASE_PATH;

/** `location` is where what was recorded can be read; `id` the entity's. */
export const answerOf = (
  { recorded, events, position, revision }: Outcome,
  about: { readonly id: string; readonly dossier?: string; readonly location: string },
): CommandAnswer => ({
  status: recorded ? 201 : 200,
  etag: `"${String(revision)}"`,
  location: `${BASE}${about.location}`,
  body: {
    id: about.id,
    ...(about.dossier ? { dossier: about.dossier } : {}),
    events: [...events],
    position,
  },
});
