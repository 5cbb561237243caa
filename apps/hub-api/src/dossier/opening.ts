import type { DossierCommand, DossierEvent } from '@wisselzone/domain/dossier';
import { decideDossier, emptyDossier, evolveDossier } from '@wisselzone/domain/dossier';
import type { Role, SubjectId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';

interface Opening {
  readonly command: DossierCommand;
  readonly intent: Intent;
  readonly role: Role;
}

/**
 * Who opens a dossier works on it: without this a counsellor would lose sight of it at once. A system
 * opens it for the person it names in `onBehalfOf`; a coordinator sees it anyway.
 */
export const openingEvents = (
  events: readonly DossierEvent[],
  { command, intent, role }: Opening,
): readonly DossierEvent[] => {
  const worker =
    role === 'counsellor' ? intent.subject : (intent.onBehalfOf as SubjectId | undefined);
  if (command.type !== 'OpenDossier' || events.length === 0 || !worker) return events;
  const { by, subject, now } = command;
  const opened = events.reduce(
    (state, event) => evolveDossier(state, { ...event, by, at: now }),
    emptyDossier,
  );
  const assigned = { type: 'AssignCaseWorker', by, subject, now, assigned: { worker } } as const;
  const decision = decideDossier(opened, assigned);
  return decision.ok ? [...events, ...decision.events] : events;
};
