import { type Surface, until } from '../../../scripts/sandbox/drive/driver';

interface Caught {
  caughtText?: string;
  caughtFile?: Promise<number[]>;
}

/** What a button copies; caught on its way, as a test may not read the clipboard. */
export async function copied(surface: Surface, testId: string): Promise<string> {
  await surface.read(() => {
    const caught = window as unknown as Caught;
    delete caught.caughtText;
    navigator.clipboard.writeText = async (text) => {
      caught.caughtText = text;
    };
  }, null);
  await surface.click(testId);
  return until(
    'the copied text',
    () => surface.read(() => (window as unknown as Caught).caughtText ?? '', null),
    (text) => text !== '',
  );
}

/** The file that a button offers, as it is handed to the browser. */
export async function savedFile(surface: Surface, testId: string): Promise<Buffer> {
  await surface.read(() => {
    const caught = window as unknown as Caught;
    delete caught.caughtFile;
    const make = URL.createObjectURL;
    URL.createObjectURL = (data: Blob) => {
      URL.createObjectURL = make;
      caught.caughtFile = data.arrayBuffer().then((bytes) => [...new Uint8Array(bytes)]);
      return make.call(URL, data);
    };
  }, null);
  await surface.click(testId);
  await until(
    'the file',
    () => surface.read(() => 'caughtFile' in window, null),
    (there) => there,
  );
  return Buffer.from(await surface.read(() => (window as unknown as Caught).caughtFile ?? [], null));
}
