const SEPARATOR = /[;；]/;
/** What a backslash stands before; before anything else it is one itself. */
const ESCAPED = /[\\;；]/;

/** Several texts in one cell of a table, parted by semicolons; where one holds a semicolon a backslash stands before it. */
export const cellOfList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;；]/g, '\\$&')).join('; ');

/** The texts of such a cell, without the blanks around them; empty ones are left out. */
export function listOfCell(cell: string): string[] {
  const items = [''];
  for (let at = 0; at < cell.length; at += 1) {
    const escaped = cell[at] === '\\' && ESCAPED.test(cell[at + 1] ?? '');
    if (escaped) at += 1;
    const char = cell[at] ?? '';
    if (!escaped && SEPARATOR.test(char)) items.push('');
    else items.push(`${items.pop()}${char}`);
  }
  return items.map((item) => item.trim()).filter(Boolean);
}
