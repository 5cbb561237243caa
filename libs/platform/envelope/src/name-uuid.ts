import { hash } from 'node:crypto';

const HEX = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

/** The UUID of version 5 (RFC 9562) of a name in a name space, itself a UUID. Four are made for every command. */
export const nameUuid = (name: string, space: string): string => {
  const bytes = hash(
    'sha1',
    Buffer.concat([Buffer.from(space.replaceAll('-', ''), 'hex'), Buffer.from(name, 'utf8')]),
    'buffer',
  ).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(HEX, '$1-$2-$3-$4-$5');
};
