/** How large one file, and all that one question or answer carries, may be, in bytes. */
export abstract class AttachmentLimits {
  abstract readonly fileBytes: number;
  abstract readonly togetherBytes: number;
}

const OTHER_FIELDS_BYTES = 16 * 1024;

/** The largest body that holds a file in base64 beside its other fields. */
export const bodyLimitOf = ({ fileBytes }: AttachmentLimits): number =>
  Math.ceil(fileBytes / 3) * 4 + OTHER_FIELDS_BYTES;
