/** Why a file was not read. The interface has a sentence for each; `params` are its numbers, sizes in MB. */
export const FILE_PROBLEMS = {
  empty: [],
  'too-big': ['megabytes', 'limit'],
  'unpacks-too-big': ['limit'],
  'too-many-rows': ['limit'],
  encrypted: [],
  'unknown-format': [],
  damaged: [],
  'no-cells': [],
  // Files of our own export.
  'bad-json': [],
  'bad-cell': ['row', 'column'],
  'bad-card': ['path', 'message'],
} as const satisfies Record<string, readonly string[]>;

export type FileProblemCode = keyof typeof FILE_PROBLEMS;

export interface FileProblem {
  code: FileProblemCode;
  params?: Record<string, string | number>;
}

/** Leaves the readers from any depth; caught where the file was opened, and turned into the problem. */
export class UnreadableFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
    this.name = 'UnreadableFile';
  }
}
