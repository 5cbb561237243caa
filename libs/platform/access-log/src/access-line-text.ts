import { isInstant, isUuid } from '@wisselzone/kernel';
import { CanonicalJsonError, canonicalJson } from '@wisselzone/platform/canonical-json';
import { AccessLogError, type AccessLine } from './access-log';

const isId = (text: string | undefined): boolean => text === undefined || isUuid(text);

/** The RFC 8785 text of a line: what is kept and later proven. Throws `malformed`. */
export const accessLineText = (line: AccessLine): string => {
  const { recordedAt, occurredAt, person, dossier, dossiers = [], actor } = line;
  if (!isInstant(recordedAt) || (occurredAt !== undefined && !isInstant(occurredAt)))
    throw new AccessLogError('malformed', 'a moment of the line is not in our spelling');
  if (![person, dossier, actor.organisation, actor.association, ...dossiers].every(isId))
    throw new AccessLogError('malformed', 'an id of the line is no UUID');
  try {
    return canonicalJson(line);
  } catch (cause) {
    if (!(cause instanceof CanonicalJsonError)) throw cause;
    throw new AccessLogError('malformed', 'a value of the line is no JSON', { cause });
  }
};
