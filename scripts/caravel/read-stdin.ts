import { InputError } from './input-error';

const MAX_BYTES = 20_000_000;

/** The whole of standard input as text. Throws InputError when nothing is piped in or far too much. */
export async function readStdin(): Promise<string> {
  if (process.stdin.isTTY) throw new InputError('input', 'nothing on standard input; use: < request.json');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MAX_BYTES) throw new InputError('input', `larger than ${MAX_BYTES} bytes`);
  }
  return Buffer.concat(chunks).toString('utf8');
}
