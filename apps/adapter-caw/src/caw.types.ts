import type { WrittenKind } from './caw.columns';

/** One line for the CAW, by column name, and the kind of file it stands in. */
export interface CawLine {
  readonly kind: WrittenKind;
  readonly row: Readonly<Record<string, string | undefined>>;
}
