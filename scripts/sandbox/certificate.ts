import { generate } from 'selfsigned';

/** A self-signed certificate made at start; it never touches the disk and lives for a day. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const now = Date.now();
  const day = 86_400_000;
  const pair = await generate([{ name: 'commonName', value: 'Caravel sandbox' }], {
    keyType: 'ec',
    notBeforeDate: new Date(now - day),
    notAfterDate: new Date(now + day),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  return { key: pair.private, cert: pair.cert };
}
