import type { HttpComponents } from '@wisselzone/contracts';

type Schemas = HttpComponents['schemas'];
export type Dossier = Schemas['Dossier'];
export type DossierItem = Schemas['DossierItem'];
export type EventContent = Schemas['EventContent'];
export type Needs = Schemas['Needs'];
export type PersonContent = Schemas['PersonContent'];
export type TimelineItem = Schemas['TimelineItem'];
export type Withheld = Schemas['Withheld'];
export type WorklistItem = Schemas['WorklistItem'];
export type Organisation = Schemas['Organisation'];

/** Who is signed in at this browser. */
export interface Who {
  readonly subject: string;
  readonly name?: string;
  readonly organisation: { readonly code: string; readonly name: string };
  readonly roles: readonly string[];
}

/** Why there is no answer, as far as a person can do something about it. */
export type Trouble = 'signedOut' | 'notFound' | 'forbidden' | 'away';

/** A question that got no answer. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor(readonly trouble: Trouble) {
    super(trouble);
  }
}

export const troubleOf = (status: number): Trouble => {
  if (status === 401) return 'signedOut';
  if (status === 403) return 'forbidden';
  return status === 404 || status === 400 ? 'notFound' : 'away';
};

/** Asks the portal's own server. Rejects with `NoAnswer`. */
export const ask = async <Answer>(path: string): Promise<Answer> => {
  const response = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => {
    throw new NoAnswer('away');
  });
  if (!response.ok) throw new NoAnswer(troubleOf(response.status));
  return (await response.json()) as Answer;
};

/** Has something done by the portal's own server, once, however often it is sent. Rejects with `NoAnswer`. */
export const tell = async (path: string, body: object): Promise<void> => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  const sent = { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(path, sent).catch(() => {
    throw new NoAnswer('away');
  });
  if (!response.ok) throw new NoAnswer(troubleOf(response.status));
};

const PAGE = 200;

/** Every question of the screens, as it is asked of the portal's own server. Each rejects with `NoAnswer`. */
export const questions = {
  who: async (): Promise<Who | undefined> => (await ask<{ who?: Who }>('/session')).who,

  signOut: async (): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/afmelden', { method: 'POST', headers, body: '{}' }).catch(() => {
      throw new NoAnswer('away');
    });
    if (!response.ok) throw new NoAnswer(troubleOf(response.status));
  },

  dossiers: async (): Promise<readonly DossierItem[]> =>
    (await ask<Schemas['DossierList']>('/api/dossiers?pageSize=100')).items,

  worklist: async (): Promise<readonly WorklistItem[]> =>
    (await ask<Schemas['Worklist']>('/api/worklist?pageSize=100')).items,

  organisation: (id: string): Promise<Organisation> => ask(`/api/organisations/${id}`),

  /** Every organisation, by name. */
  organisations: async (): Promise<readonly Organisation[]> => {
    const { items } = await ask<Schemas['OrganisationList']>('/api/organisations');
    return [...items].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  },

  dossier: (id: string): Promise<Dossier> => ask(`/api/dossiers/${id}`),

  /** Everything this organisation may see of a dossier, oldest first. */
  timeline: async (dossier: string): Promise<readonly TimelineItem[]> => {
    const items: TimelineItem[] = [];
    for (let after: number | undefined = 0; after !== undefined;) {
      const page: Schemas['Timeline'] = await ask(
        `/api/dossiers/${dossier}/timeline?after=${after}&pageSize=${PAGE}`,
      );
      items.push(...page.items);
      after = page.next;
    }
    return items;
  },

  /** What an event says of the person. The hub writes in the access log that it was opened. */
  content: (dossier: string, event: string): Promise<EventContent> =>
    ask(`/api/dossiers/${dossier}/events/${event}/content?purpose=guidance`),

  /** What the person needs, and how far she came. Logged as well. */
  needs: (dossier: string): Promise<Needs> => ask(`/api/dossiers/${dossier}/needs`),

  /** Who the person is. Logged as well. */
  person: (dossier: string): Promise<PersonContent> => ask(`/api/dossiers/${dossier}/person`),
};
