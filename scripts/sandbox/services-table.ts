import type { SeenService } from './drive/panel';

/** Columns a text takes in a terminal: East Asian letters take two. */
function width(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter >= '\u1100' ? 2 : 1), 0);
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** The panel's services as a table for the terminal, in the panel's order. */
export function servicesTable(services: SeenService[]): string {
  const columns = Math.max(...services.map(({ cells }) => cells.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(
      ...services.filter(({ available }) => available).map(({ cells }) => width(cells[column] ?? '')),
      0,
    ),
  );
  return services
    .map(({ available, cells }) => {
      const line = cells.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ');
      return `${available ? ' ' : '×'} ${line}`.trimEnd();
    })
    .join('\n');
}
