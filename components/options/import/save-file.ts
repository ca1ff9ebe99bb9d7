import { saveBlob } from '../../ui/save-blob';

/** Offers text to the seller as a file; nothing leaves the browser. */
export function saveFile(name: string, text: string, type: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
