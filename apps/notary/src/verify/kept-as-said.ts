import { createHash } from 'node:crypto';
import type { KeptLine } from '@wisselzone/platform/access-log';
import type { StoredEvent } from '@wisselzone/platform/event-store';

type Said = Readonly<Record<string, unknown>>;

/**
 * The tree proves the text of an entry. What stands beside it is only as good as its agreement with that
 * text: the columns it is found by, and the sealed sections, of which the text holds the hashes.
 */
export const faultsOfEvent = (event: StoredEvent): string[] => {
  const said = objectIn(event.leaf);
  const beside = (['eventId', 'type', 'stream', 'revision'] as const).filter(
    (name) => said[name] !== event[name],
  );
  return [
    ...beside.map((name) => `its ${name} is not the one its text says`),
    ...(sectionsSaid(said) === sectionsKept(event.sealed)
      ? []
      : ['its sealed sections were changed']),
  ];
};

export const faultsOfLine = (line: KeptLine): string[] => {
  const said = objectIn(line.text);
  const actor = said['actor'] as Said | undefined;
  const beside: readonly (readonly [name: string, said: unknown, kept: unknown])[] = [
    ['recordedAt', said['recordedAt'], line.recordedAt],
    ['organisation', actor?.['organisation'], line.organisation],
    ['person', said['person'] ?? null, line.person],
    ['dossier', said['dossier'] ?? null, line.dossier],
  ];
  return beside
    .filter(([, one, other]) => one !== other)
    .map(([name]) => `its ${name} is not the one its text says`);
};

/** A text that was changed until it is no JSON says nothing. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const objectIn = (text: string): Said => {
  const value = parsed(text);
  return typeof value === 'object' && value !== null ? (value as Said) : {};
};

const listed = (sections: unknown, hashOf: (section: Said) => unknown): string =>
  JSON.stringify(
    Array.isArray(sections)
      ? sections.map((section: Said) => [section['category'], hashOf(section)])
      : 'no list',
  );

const sectionsSaid = (said: Said): string =>
  listed(said['sections'] ?? [], (section) => section['ciphertextHash']);

const sectionsKept = (sealed: string): string =>
  listed(parsed(sealed), ({ ciphertext }) =>
    typeof ciphertext === 'string' ? hashOfBlob(ciphertext) : undefined,
  );

/** Of the bytes; another spelling of the same bytes is a change as well. */
const hashOfBlob = (base64url: string): string => {
  const blob = Buffer.from(base64url, 'base64url');
  if (blob.toString('base64url') !== base64url) return 'not the one spelling';
  return createHash('sha256').update(blob).digest('base64url');
};
