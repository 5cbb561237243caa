import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a partner sends (or a step of the hub) and what it must become: two files, no code. */
export interface PartnerPair {
  /** `03-toeleiding.van-vdab` */
  readonly name: string;
  readonly input: Buffer;
  readonly output: unknown;
}

/** The pairs of one partner, `contracts/partners/<partner>/pairs/<name>.in.* → <name>.out.json`. */
export const partnerPairs = (partner: string): readonly PartnerPair[] =>
  pairsIn(join('contracts', 'partners', partner, 'pairs'));

/** The pairs in a folder, `<name>.in.* → <name>.out.json`. */
export const pairsIn = (folder: string): readonly PartnerPair[] =>
  readdirSync(folder)
    .filter((file) => /\.in\.[a-z]+$/.test(file))
    .sort()
    .map((file) => {
      const name = file.replace(/\.in\.[a-z]+$/, '');
      const output = (): unknown =>
        JSON.parse(readFileSync(join(folder, `${name}.out.json`), 'utf8'));
      return { name, input: readFileSync(join(folder, file)), output: output() };
    });
