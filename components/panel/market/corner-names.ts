import { quadrantName } from '../../ui/quadrant-words';
import type { Words } from '../../ui/words';
import type { ChartScale } from './chart-scale';
import type { Box } from './place-labels';

export interface CornerName {
  id: 'I' | 'II' | 'III' | 'IV';
  /** The area of the quadrant. */
  area: Box;
  /** The number alone where the quadrant is too narrow for its name. */
  text: string;
  /** About where the name stands, with room around it. */
  box: Box;
}

const TALL = 17;

/** Px that a name takes at most, a Chinese character as wide as two letters. */
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 12 : 6.2), 10);

/** The quadrants with their names in the outer corners. */
export function cornerNames(words: Words, { plot, cutX, middleY }: ChartScale): CornerName[] {
  const across = {
    left: { x: plot.left, width: cutX - plot.left },
    right: { x: cutX, width: plot.right - cutX },
  };
  const up = {
    top: { y: plot.top, height: middleY - plot.top },
    bottom: { y: middleY, height: plot.bottom - middleY },
  };
  const places = [
    ['IV', 'left', 'top'],
    ['I', 'right', 'top'],
    ['III', 'left', 'bottom'],
    ['II', 'right', 'bottom'],
  ] as const;
  return places.map(([id, side, level]) => {
    const area: Box = { ...across[side], ...up[level] };
    const name = quadrantName(words, id);
    const text = widthOf(name) <= area.width ? name : id;
    const width = widthOf(text);
    const box: Box = {
      x: side === 'left' ? area.x : area.x + area.width - width,
      y: level === 'top' ? area.y : area.y + area.height - TALL,
      width,
      height: TALL,
    };
    return { id, area, text, box };
  });
}
