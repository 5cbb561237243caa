import { InMemoryVault } from './in-memory-vault';
import { behavesAsVault } from './vault.behaviour';

describe('the vault of the tests', () => {
  const vault = new InMemoryVault();
  behavesAsVault(() => ({ vault, erasure: vault.erasure }));

  it('makes digests that another hub cannot make', () => {
    expect(new InMemoryVault().keyedDigest('a')).not.toBe(vault.keyedDigest('a'));
  });
});
