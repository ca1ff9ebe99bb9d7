/** Bad input of the command line: told in one line that names the field, exit code 2. */
export class InputError extends Error {
  constructor(field: string, problem: string) {
    super(`${field}: ${problem}`.replace(/\s+/g, ' '));
    this.name = 'InputError';
  }
}
