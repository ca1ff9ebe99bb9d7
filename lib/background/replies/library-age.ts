// Apart from the library, so that a change of the seller's templates does not load what nobody has asked for yet.
let age = 0;

/** Grows with every change of the seller's templates; a library made at another age is out of date. */
export const libraryAge = (): number => age;

/** The seller's templates are not what they were. */
export function outdateReplyLibrary(): void {
  age += 1;
}
