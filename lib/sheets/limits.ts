/** What a file may be. Beyond it nothing is parsed and nothing is kept. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Sum of the parts of a workbook when unpacked; a real price list of 50 MB stays well below. */
export const MAX_UNPACKED_BYTES = 400 * 1024 * 1024;
export const MAX_ZIP_ENTRIES = 5000;
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 1000;
