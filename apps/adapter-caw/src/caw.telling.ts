import {
  commandsOn,
  type FieldReading,
  type HubCommand,
  type Identifier,
  type Meaning,
  type Said,
} from '@wisselzone/platform/adapter';

/** One line of the CAW while it is being read. */
export interface Telling {
  readonly line: FieldReading;
  readonly organisation: string;
  readonly dossier: Identifier;
  readonly file: string;
  readonly worker: string | undefined;
  readonly contact: Readonly<Record<string, string>> | undefined;
  readonly said: Said;
  readonly say: ReturnType<typeof commandsOn>;
}

export type Told = Pick<Meaning, 'commands' | 'learns' | 'gather'>;

export const only = (...commands: readonly HubCommand[]): Told => ({ commands });
