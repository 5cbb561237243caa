const percent = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** To be saved and never shown in place (RFC 6266); the name in plain signs, and whole (RFC 8187). */
export const dispositionOf = (fileName: string): string => {
  const plain = fileName.normalize('NFKD').replace(/[^A-Za-z0-9 ._()+,-]/g, '');
  return `attachment; filename="${plain}"; filename*=UTF-8''${percent(fileName)}`;
};
