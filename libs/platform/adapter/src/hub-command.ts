import type { Fault } from './field-reading';
import type { IdPair } from './id-map';

/** An id of the hub, or how to find it when the command is sent. */
export type Identifier = string | Reference;

/** Something only known when the command is sent: by then earlier commands of the lane have been answered. */
export type Reference =
  | { readonly ref: 'own'; readonly kind: string; readonly id: string }
  | {
      readonly ref: 'organisation';
      readonly organisationType: string;
      readonly number?: string;
      readonly name: string;
    }
  | { readonly ref: 'handover'; readonly dossier: Identifier; readonly referral: Identifier }
  | { readonly ref: 'handoverOfAftercare'; readonly dossier: Identifier; readonly due: Identifier }
  | { readonly ref: 'counterpart'; readonly dossier: Identifier; readonly referral: Identifier }
  | {
      readonly ref: 'aftercareMoment';
      readonly dossier: Identifier;
      /** Its day; the earliest open moment of the own organisation when absent. */
      readonly due?: Identifier;
    };

/** One command of the hub's public door, as a partner's message means it. */
export interface HubCommand {
  readonly path: readonly Identifier[];
  readonly body: Readonly<Record<string, unknown>>;
  /** Sent once for ever under this name, whichever message asks for it. */
  readonly once?: string;
  /** The id in the hub's answer is the hub's name for this number of the partner. */
  readonly remembers?: { readonly kind: string; readonly partnerId: string };
  /** Refusals (problem codes) that mean that what is asked is so already. */
  readonly accepts?: readonly string[];
}

/** What a message of a partner means. */
export interface Meaning {
  readonly ok: true;
  /** The dossier it is about; commands of one lane go in order. */
  readonly lane: string;
  readonly commands: readonly HubCommand[];
  readonly learns?: readonly IdPair[];
  /** The commands wait until every part under this key has come. */
  readonly gather?: { readonly key: string; readonly part: string; readonly of: number };
}

export type Mapped =
  Meaning | { readonly ok: false; readonly faults: readonly Fault[]; readonly lane?: string };

/** The message in full when nothing is wrong with it, else every fault. */
export const mappedUnless = (faults: readonly Fault[], meaning: Omit<Meaning, 'ok'>): Mapped =>
  faults.length > 0 ? { ok: false, faults, lane: meaning.lane } : { ok: true, ...meaning };
