import { serveBatch } from '../../lib/batch/serve-batch';
import { serveSheets } from '../../lib/sheets/serve-sheets';

/** The part of a worker's global scope that is used here; the page's own types describe a window. */
interface WorkerScope {
  name: string;
  postMessage(answer: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

const scope = self as unknown as WorkerScope;
const answer = (message: unknown) => scope.postMessage(message);
// Both read spreadsheets: two files would ship the program for that twice.
const serve = scope.name === 'batch' ? serveBatch(answer) : serveSheets(answer);
scope.onmessage = (event) => void serve(event.data);
