export { AttachmentStore, AttachmentStoreError } from './attachment-store';
export { PostgresAttachmentStore } from './postgres-attachment-store';
export { migrateAttachmentStore } from './attachment.schema';
