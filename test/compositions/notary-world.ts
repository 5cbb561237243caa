/** A notary's parts on a database of their own, for tests that put them together otherwise. */
export { aSigner, openNotaryWorld } from '../../apps/notary/samples/notary-world.samples';
export { Notary } from '../../apps/notary/src/notary';
export { verifyLog } from '../../apps/notary/src/verify/verify-log';
export { WaitingEntries } from '../../apps/notary/src/waiting-entries';
