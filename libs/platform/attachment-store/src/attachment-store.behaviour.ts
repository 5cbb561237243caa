import { randomBytes, randomUUID } from 'node:crypto';
import type { AttachmentId } from '@wisselzone/kernel';
import type { AttachmentStore } from './attachment-store';

const anId = (): AttachmentId => randomUUID() as AttachmentId;

/** What every store of attachments promises. */
export const behavesAsAttachmentStore = (given: () => AttachmentStore): void => {
  it('gives back the very bytes, however odd or large', async () => {
    for (const sealed of [Buffer.from([0, 255, 92, 39, 0]), randomBytes(5 * 1024 * 1024)]) {
      const id = anId();
      await given().keep(id, sealed);
      expect((await given().find(id))?.equals(sealed)).toBe(true);
    }
  });

  it('keeps what came first under an id', async () => {
    const id = anId();
    await given().keep(id, Buffer.from('first'));
    await given().keep(id, Buffer.from('second'));
    expect((await given().find(id))?.toString()).toBe('first');
  });

  it('knows nothing under another id', async () => {
    await given().keep(anId(), Buffer.from('x'));
    expect(await given().find(anId())).toBeUndefined();
  });
};
