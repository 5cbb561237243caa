import { randomUUID } from 'node:crypto';
import {
  isInstant,
  type ErasureId,
  type PersonId,
  type Section,
  type Sections,
} from '@wisselzone/kernel';
import type { Erasure } from './erasure';
import type { SealScope, Vault } from './vault';

/** A vault to try, with the hand that destroys its keys. */
export interface VaultUnderTest {
  readonly vault: Vault;
  readonly erasure: Erasure;
}

const sections: Sections = {
  guidance: { reason: 'reden in vrije tekst' },
  contact: { contactPerson: { name: 'Ann Voorbeeld' } },
};

const aScope = (): SealScope => ({
  person: randomUUID() as PersonId,
  stream: `dossier-${randomUUID()}`,
  eventId: randomUUID(),
});

const anErasure = (): ErasureId => randomUUID() as ErasureId;

/** What every vault promises, whatever keeps its keys. */
export const behavesAsVault = (given: () => VaultUnderTest): void => {
  const seal = (scope: SealScope, what: Sections = sections) => given().vault.seal(scope, what);

  it('opens what it sealed, and only the categories asked for', async () => {
    const scope = aScope();
    const sealed = await seal(scope);
    expect(sealed.map(({ category }) => category)).toEqual(['contact', 'guidance']);
    expect(await given().vault.open(scope, sealed, ['guidance', 'health'])).toEqual({
      guidance: sections.guidance,
    });
    expect(await given().vault.open(scope, sealed, [])).toEqual({});
  });

  it('seals nothing when there is nothing personal', async () => {
    expect(await seal(aScope(), {})).toEqual([]);
  });

  it('never gives the same bytes or digest twice for the same words', async () => {
    const scope = aScope();
    const [[first], [second]] = await Promise.all([seal(scope), seal(scope)]);
    expect(first?.ciphertext).not.toEqual(second?.ciphertext);
    expect(first?.digest).not.toEqual(second?.digest);
  });

  it.each<[string, (scope: SealScope) => SealScope]>([
    ['another event', (scope) => ({ ...scope, eventId: randomUUID() })],
    ['another dossier', (scope) => ({ ...scope, stream: `dossier-${randomUUID()}` })],
  ])('does not open a section that was moved to %s', async (_, move) => {
    const scope = aScope();
    const elsewhere = move(scope);
    const sealed = await seal(scope);
    await seal(elsewhere);
    await expect(given().vault.open(elsewhere, sealed, ['guidance'])).rejects.toMatchObject({
      code: 'sectionTampered',
    });
  });

  it('does not open a section that was moved to another category', async () => {
    const scope = aScope();
    const [contact] = await seal(scope);
    await seal(scope, { health: { text: 'x' } });
    const moved = contact ? [{ ...contact, category: 'health' as const }] : [];
    await expect(given().vault.open(scope, moved, ['health'])).rejects.toMatchObject({
      code: 'sectionTampered',
    });
  });

  it('does not take keys of one person for another', async () => {
    const scope = aScope();
    const sealed = await seal(scope);
    const stranger = { ...scope, person: randomUUID() as PersonId };
    await expect(given().vault.open(stranger, sealed, ['guidance'])).rejects.toMatchObject({
      code: 'wrongPerson',
    });
    await expect(seal(stranger)).rejects.toMatchObject({ code: 'wrongPerson' });
  });

  it('says so when a key was never in this key store', async () => {
    const scope = aScope();
    const sealed = await seal(scope);
    const unknown = { ...aScope(), eventId: scope.eventId };
    await expect(given().vault.open(unknown, sealed, ['guidance'])).rejects.toMatchObject({
      code: 'keyMissing',
    });
  });

  it('opens a file that it sealed, and never gives the same bytes twice', async () => {
    const scope = aScope();
    const content = Buffer.from([0, 255, 10, 13, 0, 92]);
    const { vault } = given();
    const [one, other] = [
      await vault.sealFile(scope, 'guidance', content),
      await vault.sealFile(scope, 'guidance', content),
    ];
    expect(one.equals(other)).toBe(false);
    expect(one.includes(content)).toBe(false);
    expect(await vault.openFile(scope, 'guidance', one)).toEqual(content);
    expect(await vault.openFile(scope, 'guidance', other)).toEqual(content);
  });

  it('opens no file that was changed, moved, or is none of its own', async () => {
    const scope = aScope();
    const { vault } = given();
    const sealed = await vault.sealFile(scope, 'guidance', Buffer.from('bijlage'));
    await vault.sealFile(scope, 'health', Buffer.from('x'));
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(20) ^ 1, 20);
    const elsewhere = { ...scope, eventId: randomUUID() };
    for (const attempt of [
      vault.openFile(scope, 'guidance', changed),
      vault.openFile(scope, 'health', sealed),
      vault.openFile(elsewhere, 'guidance', sealed),
      vault.openFile(scope, 'guidance', Buffer.from('short')),
    ])
      await expect(attempt).rejects.toMatchObject({ code: 'sectionTampered' });
  });

  it('shows a file of an erased person as erased', async () => {
    const scope = aScope();
    const { vault, erasure } = given();
    const sealed = await vault.sealFile(scope, 'guidance', Buffer.from('bijlage'));
    const { at } = await erasure.erasePerson(scope.person);
    expect(await vault.openFile(scope, 'guidance', sealed)).toEqual({ erased: true, at });
  });

  it('makes one key when thirty-two callers seal for a new person at once', async () => {
    const scope = aScope();
    const all = await Promise.all(Array.from({ length: 32 }, () => seal(scope)));
    for (const sealed of all)
      expect(await given().vault.open(scope, sealed, ['contact', 'guidance'])).toEqual(sections);
  });

  it('shows an erased person as erased, and nobody else', async () => {
    const [scope, neighbour] = [aScope(), aScope()];
    const [sealed, kept] = [await seal(scope), await seal(neighbour)];
    const destroyed = await given().erasure.erasePerson(scope.person);
    const { at } = destroyed;
    expect(isInstant(at)).toBe(true);
    expect(await given().vault.open(scope, sealed, ['guidance'])).toEqual({
      guidance: { erased: true, at },
    });
    expect(await given().vault.open(neighbour, kept, ['guidance'])).toEqual({
      guidance: sections.guidance,
    });
    expect(await given().erasure.erasePerson(scope.person)).toEqual(destroyed);
  });

  it('writes nothing more about an erased person', async () => {
    const scope = aScope();
    await given().erasure.erasePerson(scope.person);
    await expect(seal(scope)).rejects.toMatchObject({ code: 'personErased' });
  });

  it('erases one category, keeps the others, and seals later words under a new key', async () => {
    const scope = aScope();
    const sealed = await seal(scope);
    const erased = { stream: scope.stream, category: 'guidance', erasure: anErasure() } as const;
    const { at } = await given().erasure.eraseCategory(erased);
    const later = await seal(scope);
    expect(await given().vault.open(scope, sealed, ['contact', 'guidance'])).toEqual({
      contact: sections.contact,
      guidance: { erased: true, at },
    });
    expect(await given().vault.open(scope, later, ['guidance'])).toEqual({
      guidance: sections.guidance,
    });
  });

  it('erases once for each erasure: what was sealed since stays', async () => {
    const scope = aScope();
    const erased = { stream: scope.stream, category: 'guidance', erasure: anErasure() } as const;
    await seal(scope);
    const first = await given().erasure.eraseCategory(erased);
    const later = await seal(scope);
    expect(await given().erasure.eraseCategory(erased)).toEqual(first);
    expect(await given().vault.open(scope, later, ['guidance'])).toEqual({
      guidance: sections.guidance,
    });
    const second = await given().erasure.eraseCategory({ ...erased, erasure: anErasure() });
    expect(await given().vault.open(scope, later, ['guidance'])).toEqual({
      guidance: { erased: true, at: second.at },
    });
  });

  it('keeps every text as it was, whatever its signs', async () => {
    const scope = aScope();
    const odd: Section = { text: '\u0000 🏠 é \u2028 "\\', list: [1, 0.1, true, { a: null }] };
    const sealed = await seal(scope, { notes: odd });
    expect(await given().vault.open(scope, sealed, ['notes'])).toEqual({ notes: odd });
  });

  it('gives the same keyed digest for the same text only', () => {
    const { vault } = given();
    expect(vault.keyedDigest('a')).toBe(vault.keyedDigest('a'));
    expect(vault.keyedDigest('a')).not.toBe(vault.keyedDigest('b'));
  });
};
