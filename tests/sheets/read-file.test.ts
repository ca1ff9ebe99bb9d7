import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellKey, type Sheet } from '../../lib/core/sheets';
import { cardJson } from '../../lib/sheets/export-card';
import { MAX_FILE_BYTES } from '../../lib/sheets/limits';
import { readSheetFile } from '../../lib/sheets/read-file';
import { sizeProblem } from '../../lib/sheets/size-problem';
import { guardZip } from '../../lib/sheets/zip-guard';
import { build, fixture } from '../core/sheets/sheet-of';
import { workbook } from './workbook';
import { zip } from './zip';

const utf8 = (text: string) => new TextEncoder().encode(text);
const problem = async (bytes: Uint8Array<ArrayBuffer>, name = 'file') => {
  const outcome = await readSheetFile(bytes, name);
  return 'problem' in outcome ? outcome.problem.code : 'read';
};
const sheetsOf = async (bytes: Uint8Array<ArrayBuffer>, name = 'file.x'): Promise<Sheet[]> => {
  const outcome = await readSheetFile(bytes, name);
  if (!('sheets' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.sheets;
};
const rowsOf = async (bytes: Uint8Array<ArrayBuffer>) => (await sheetsOf(bytes)).map(({ rows }) => rows);

describe('separated text', () => {
  const rows = [
    ['国家', '运费'],
    ['英国', '65,5'],
  ];

  it.each([
    ['commas', utf8('国家,运费\n英国,"65,5"\n')],
    ['semicolons', utf8('国家;运费\r\n英国;65,5\r\n')],
    ['tabs', utf8('国家\t运费\n英国\t65,5')],
    ['a byte order mark', utf8('\ufeff国家,运费\n英国,"65,5"')],
    ['a separator line', utf8('sep=|\n国家|运费\n英国|65,5')],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeff国家\t运费\n英国\t65,5', 'utf16le'))],
    // 国家,运费 / 英国,"65,5" in GBK.
    ['GBK', new Uint8Array(Buffer.from('b9fabcd22cd4cbb7d10ad3a2b9fa2c2236352c3522', 'hex'))],
  ])('with %s', async (_, bytes) => expect(await rowsOf(bytes)).toEqual([rows]));

  it('keeps empty rows between, drops them at the end, and names the tab after the file', async () => {
    const [sheet] = await sheetsOf(utf8('a,b\n,\nc,d\n,\n\n'), 'april.csv');
    expect(sheet).toMatchObject({
      name: 'april',
      rows: [
        ['a', 'b'],
        ['', ''],
        ['c', 'd'],
      ],
    });
  });

  it('takes an open quote as text to the end instead of failing', async () => {
    expect(await rowsOf(utf8('a,"b\nc,d'))).toEqual([[['a', 'b\nc,d']]]);
  });
});

describe('workbooks', () => {
  it.each(['xlsx', 'xlsb', 'biff8', 'ods'] as const)('%s', async (type) => {
    const bytes = workbook(
      {
        价格: [
          ['国家', '运费'],
          ['英国', 65.5],
        ],
        分区: [['1区']],
      },
      { type },
    );
    expect(await rowsOf(bytes)).toEqual([
      [
        ['国家', '运费'],
        ['英国', '65.5'],
      ],
      [['1区']],
    ]);
  });

  it('gives numbers in full, with the words of their format', async () => {
    const bytes = workbook(
      { a: [[0.1 + 0.2, 30, 0.155, 1234.567, 1e-7, true, -5]] },
      {
        edit: (tab) => {
          tab.A1.z = '0.0';
          tab.B1.z = '0"KG"';
          tab.C1.z = '0%';
          tab.D1.z = '¥#,##0.0';
        },
      },
    );
    expect(await rowsOf(bytes)).toEqual([[['0.3', '30KG', '15.5%', '¥1234.567', '0.0000001', 'TRUE', '-5']]]);
  });

  it('takes what formulas last came to, and says where they are', async () => {
    const bytes = workbook(
      { a: [[1, 2, null]] },
      {
        edit: (tab) => {
          tab.B1 = { t: 'n', f: 'A1*2', v: 65 };
          tab.C1 = { t: 'n', f: 'A1*3' };
          tab['!ref'] = 'A1:C1';
        },
      },
    );
    const [sheet] = await sheetsOf(bytes);
    expect(sheet?.rows).toEqual([['1', '65', '']]);
    expect(sheet?.marks).toMatchObject({ formulas: [cellKey(0, 1)], uncomputed: [cellKey(0, 2)] });
  });

  it('reads dates as dates, because `1-2` may have become one', async () => {
    // 46138 is 26 April 2026.
    const bytes = workbook({ a: [[46138]] }, { edit: (tab) => (tab.A1.z = 'yyyy/m/d') });
    const [sheet] = await sheetsOf(bytes);
    expect(sheet).toMatchObject({ rows: [['2026-04-26']], marks: { dates: [cellKey(0, 0)] } });
  });

  it('repeats a merged text in every cell', async () => {
    const rows = [
      ['英国', '0-1', '65'],
      ['', '1-2', '60'],
    ];
    const merge = { s: { r: 0, c: 0 }, e: { r: 1, c: 0 } };
    const bytes = workbook({ a: rows }, { edit: (tab) => (tab['!merges'] = [merge]) });
    expect((await rowsOf(bytes))[0]?.[1]).toEqual(['英国', '1-2', '60']);
  });

  it('the messy sheet makes the same card from a workbook as from CSV', async () => {
    const csv = fixture('messy.csv');
    const [sheet] = await sheetsOf(workbook({ [csv.name]: csv.rows as string[][] }));
    if (!sheet) throw new Error('no sheet');
    expect(build([sheet])).toEqual(build([csv]));
  });

  it('reports formula cells without a result and dates in weights, each by its place', async () => {
    const rows = [
      ['国家', '重量段', '运费/KG'],
      ['英国', 46024, 65],
      ['德国', '0-1', null],
      ['法国', '0-1', 70],
    ];
    const bytes = workbook(
      { a: rows },
      {
        edit: (tab) => {
          tab.B2.z = 'm-d';
          tab.C3 = { t: 'n', f: 'C2*2' };
          tab.C4 = { t: 'n', f: 'C2*2', v: 70 };
        },
      },
    );
    const { issues, card } = build(await sheetsOf(bytes));
    expect(issues.map(({ row, column, code }) => `${column ?? ''}${row} ${code}`)).toEqual([
      'B2 date-in-cell',
      'C3 formula-empty',
      '4 formulas',
    ]);
    expect(card?.services[0]?.zones.map(({ id }) => id)).toEqual(['FR']);
  });
});

describe('what is not read', () => {
  const lots = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'unknown-format'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'unknown-format'],
    ['half a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'damaged'],
    ['a zip without a workbook', zip([{ name: 'a.txt', data: utf8('hello') }]), 'damaged'],
    ['blank lines', utf8('\n\n,,\n'), 'no-cells'],
    ['a locked zip', zip([{ name: 'xl/workbook.xml', data: utf8('x'), encrypted: true }]), 'encrypted'],
    [
      'a locked workbook',
      new Uint8Array([
        ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
        ...Buffer.alloc(200),
        ...Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'encrypted',
    ],
    [
      'an old workbook cut short',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600)]),
      'damaged',
    ],
    ['JSON that is none', utf8('{"id": '), 'bad-json'],
    ['JSON that is no card', utf8('{"id": "x"}'), 'bad-card'],
  ])('%s', async (_, bytes, code) => expect(await problem(bytes as Uint8Array<ArrayBuffer>)).toBe(code));

  it.each([
    [MAX_FILE_BYTES, undefined],
    [MAX_FILE_BYTES + 1, 'too-big'],
  ])('a file of %i bytes', (size, code) => expect(sizeProblem(size)?.code).toBe(code));

  it('a zip bomb that tells its size is refused before anything is unpacked', async () => {
    const bomb = zip([{ name: 'xl/worksheets/sheet1.xml', data: lots(1), claims: 4_000_000_000 }]);
    expect(await problem(bomb)).toBe('unpacks-too-big');
  });

  it('one that lies about it is refused while it is counted', async () => {
    const bomb = zip([{ name: 'xl/worksheets/sheet1.xml', data: lots(64), claims: 1000 }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await problem(bomb)).toBe('unpacks-too-big');
  });

  it('many parts that are too big together are refused', async () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name, data: lots(1) }));
    await expect(guardZip(zip(parts), 3 * 1024 * 1024)).resolves.toBeUndefined();
    await expect(guardZip(zip(parts), 3 * 1024 * 1024 - 1)).rejects.toThrow('unpacks-too-big');
  });

  it('too many rows', async () => {
    expect(await problem(utf8('a\n'.repeat(200_001)))).toBe('too-many-rows');
    expect(await problem(utf8('a\n'.repeat(200_000)))).toBe('read');
  });
});

it('reads back a card exported as JSON', async () => {
  const golden = JSON.parse(readFileSync(new URL('../fixtures/sheets/messy.json', import.meta.url), 'utf8'));
  expect(await readSheetFile(utf8(cardJson(golden.card)), 'card.json')).toEqual({ card: golden.card });
});
