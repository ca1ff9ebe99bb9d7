import { serveBatch } from './serve-batch';
import type { BatchAnswer, BatchRequest } from './worker-protocol';

/** The part of a worker's global scope that is used here; the page's own types describe a window. */
interface WorkerScope {
  postMessage(answer: BatchAnswer): void;
  onmessage: ((event: MessageEvent<BatchRequest>) => void) | null;
}

const scope = self as unknown as WorkerScope;
const serve = serveBatch((answer) => scope.postMessage(answer));
scope.onmessage = (event) => void serve(event.data);
