import type { FileProblem } from './file-problem';
import { MAX_FILE_BYTES } from './limits';

/** Why a file is not even opened, by its size alone; null when it may be. */
export function sizeProblem(size: number): FileProblem | null {
  if (size === 0) return { code: 'empty' };
  if (size <= MAX_FILE_BYTES) return null;
  const megabyte = 1024 * 1024;
  return {
    code: 'too-big',
    params: { megabytes: Math.ceil(size / megabyte), limit: MAX_FILE_BYTES / megabyte },
  };
}
