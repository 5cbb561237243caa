import { Injectable } from '@nestjs/common';
import type { PersonId } from '@wisselzone/kernel';
import { derivedId } from '@wisselzone/platform/envelope';
import { PersonIndex, Vault } from '@wisselzone/platform/vault';
import type { Intent } from '../caller/asking';
import { commandOf } from '../command/ids';

/** Whose record a national number leads to; the number itself is kept nowhere. */
@Injectable()
export class PersonNumbers {
  constructor(
    private readonly index: PersonIndex,
    private readonly vault: Vault,
  ) {}

  /**
   * The record that a registration is about. Its id is made with the hub's secret: whoever could compute it
   * would see that it was not new. The number is part of it, so that a key used again with another
   * number makes no two persons one.
   */
  registered(intent: Intent, ssin: string | undefined): Promise<PersonId> {
    const secret = this.vault.keyedDigest(`person/${commandOf(intent)}/${ssin ?? ''}`);
    const proposed = derivedId(commandOf(intent), secret) as PersonId;
    return ssin === undefined ? Promise.resolve(proposed) : this.index.personOf(ssin, proposed);
  }

  /** The other records that numbers of a person lead to; a number that led nowhere leads to her from now on. */
  async leadTo(person: PersonId, numbers: readonly string[]): Promise<readonly PersonId[]> {
    const found = new Set<PersonId>();
    for (const number of numbers) {
      const known = await this.index.personOf(number, person);
      if (known !== person) found.add(known);
    }
    return [...found];
  }
}
