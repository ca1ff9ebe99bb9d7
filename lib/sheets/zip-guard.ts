import { UnreadableFile } from './file-problem';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from './limits';

interface ZipEntry {
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN_SIZE = 0xffffffff;

const damaged = () => new UnreadableFile({ code: 'damaged' });
const tooBig = () =>
  new UnreadableFile({ code: 'unpacks-too-big', params: { limit: MAX_UNPACKED_BYTES / 1024 / 1024 } });

/**
 * Refuses a zip that would fill the memory: first by the sizes its directory states, then by unpacking each part into
 * nothing and counting, because a directory may lie. Throws UnreadableFile for that, for a locked zip and for a damaged one.
 */
export async function guardZip(bytes: Uint8Array<ArrayBuffer>, limit = MAX_UNPACKED_BYTES): Promise<void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view);
  if (entries.reduce((sum, entry) => sum + entry.unpacked, 0) > limit) throw tooBig();
  for (const entry of entries) {
    if (entry.method === 8) await countUnpacked(bytes, view, entry);
    else if (entry.method !== 0) throw damaged();
  }
}

function readDirectory(view: DataView): ZipEntry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) throw tooBig();
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged();
    if (view.getUint16(at + 8, true) & 1) throw new UnreadableFile({ code: 'encrypted' });
    const entry = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    // Sizes that need the 64-bit form are beyond any limit of ours.
    if (entry.unpacked === UNKNOWN_SIZE || entry.packed === UNKNOWN_SIZE) throw tooBig();
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 64 kB. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

async function countUnpacked(bytes: Uint8Array<ArrayBuffer>, view: DataView, entry: ZipEntry): Promise<void> {
  const { offset, packed, unpacked } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw damaged();
  const stream = new Blob([bytes.subarray(start, start + packed)]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let counted = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      counted += part.value.byteLength;
      if (counted > unpacked) break;
    }
  } catch {
    throw damaged();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (counted > unpacked) throw tooBig();
}
