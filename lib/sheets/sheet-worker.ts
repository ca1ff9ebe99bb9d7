import { serveSheets } from './serve-sheets';
import type { WorkerAnswer, WorkerRequest } from './worker-protocol';

/** The part of a worker's global scope that is used here; the page's own types describe a window. */
interface WorkerScope {
  postMessage(answer: WorkerAnswer): void;
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
}

const scope = self as unknown as WorkerScope;
const serve = serveSheets((answer) => scope.postMessage(answer));
scope.onmessage = (event) => void serve(event.data);
