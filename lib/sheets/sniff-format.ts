export type FileFormat = 'text' | 'zip' | 'ole' | 'encrypted' | 'unknown';

const startsWith = (bytes: Uint8Array, ...magic: number[]) =>
  magic.every((byte, index) => bytes[index] === byte);

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** "EncryptedPackage" as OLE directories write it: two bytes a letter. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** What a file is by its first bytes, whatever its name says. */
export function sniffFormat(bytes: Uint8Array): FileFormat {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  // Old workbooks, and new ones that are locked with a password.
  if (startsWith(bytes, ...OLE)) return holds(bytes, ENCRYPTED) ? 'encrypted' : 'ole';
  if (startsWith(bytes, 0xef, 0xbb, 0xbf) || startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return 'text';
  return looksLikeText(bytes) ? 'text' : 'unknown';
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** No control characters but tab and line ends; pictures, programs and PDF have others near their start. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return false;
  const sample = bytes.subarray(0, 4096);
  return sample.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
