import { behavesAsAttachmentStore } from './attachment-store.behaviour';
import { InMemoryAttachmentStore } from './in-memory-attachment-store';

describe('attachments in memory', () => {
  const store = new InMemoryAttachmentStore();
  behavesAsAttachmentStore(() => store);
});
