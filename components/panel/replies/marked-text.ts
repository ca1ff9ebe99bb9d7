import type { ReplyFinding } from '../../../lib/messages/replies-view';

/** A stretch of a text and what the rules say of it. */
export interface MarkedPiece {
  from: number;
  text: string;
  finding: ReplyFinding | null;
}

/**
 * A text cut at the marks of its findings. Where two overlap the stretch belongs to the error, then to the one that
 * begins first.
 */
export function markedPieces(text: string, findings: readonly ReplyFinding[]): MarkedPiece[] {
  const cuts = new Set([0, text.length]);
  for (const { span } of findings) for (const at of span) cuts.add(Math.max(0, Math.min(at, text.length)));
  const sorted = [...cuts].sort((a, b) => a - b);
  const pieces = sorted.slice(0, -1).map((from, index): MarkedPiece => {
    const to = sorted[index + 1] ?? text.length;
    const over = findings.filter(({ span }) => span[0] <= from && to <= span[1]);
    const finding = over.find(({ severity }) => severity === 'error') ?? over[0] ?? null;
    return { from, text: text.slice(from, to), finding };
  });
  return pieces.filter((piece) => piece.text !== '');
}
