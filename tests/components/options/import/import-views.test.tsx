import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DiffView } from '../../../../components/options/import/diff-view';
import { IssueList } from '../../../../components/options/import/issue-list';
import { SheetView } from '../../../../components/options/import/sheet-view';
import { WordsProvider } from '../../../../components/ui/words';
import { guessPlan } from '../../../../lib/core/sheets';
import { SHEET_ISSUES } from '../../../../lib/core/sheets/issue';
import { resources } from '../../../../lib/i18n';
import { FILE_PROBLEMS } from '../../../../lib/sheets/file-problem';
import { card, perKgBand, service } from '../../../core/rates/sample-card';
import { build, fixture, sheetOf } from '../../../core/sheets/sheet-of';

const draw = (view: ReactNode) =>
  renderToStaticMarkup(
    <WordsProvider language="zh-CN">
      <MantineProvider>{view}</MantineProvider>
    </WordsProvider>,
  );
const messy = fixture('messy.csv');
const result = build([messy]);

describe('the sheet', () => {
  const view = (sheet = messy) =>
    draw(
      <SheetView
        sheet={sheet}
        plan={guessPlan(sheet)}
        usage={result.usage[0] ?? null}
        usageWidth={result.widths[0] ?? 0}
        change={() => {}}
        goTo={null}
      />,
    );

  it('shows the cells with what became of them, and a choice for each column', () => {
    const html = view();
    const status = (text: string) => new RegExp(`data-status="(\\w+)" title="${text}"`).exec(html)?.[1];
    expect(['￥65.00', '104.6不发', '1月2日', '生效日期：2026-04-26', '二字码'].map(status)).toEqual([
      'used',
      'used',
      'reported',
      'note',
      'heading',
    ]);
    expect(html).toMatch(/data-testid="import-role-4"[^>]*>.*?<option value="perKg" selected="">每公斤价/s);
  });

  it('draws only what is on screen of 20,000 rows', () => {
    const long = sheetOf(`国家,重量段,运费\n${'德国,0-1,5\n'.repeat(20_000)}`);
    const cells = view(long).match(/data-status=/g)?.length ?? 0;
    expect(cells).toBeGreaterThan(10);
    expect(cells).toBeLessThan(200);
  });

  it('takes texts of the file for texts', () => {
    const html = view(sheetOf('国家,重量段,运费\n<img src=x onerror=alert(1)>,0-1,5'));
    expect(html).not.toContain('<img');
  });
});

describe('what was reported', () => {
  it('has every kind with its sentence, place and text', () => {
    const html = draw(<IssueList issues={result.issues} tabs={['a']} show={() => {}} />);
    expect(html).toContain('认不出的国家，这行没导入');
    expect(html).toMatch(/A18<\/button><span>纳尼亚/);
    expect(draw(<IssueList issues={[]} tabs={['a']} show={() => {}} />)).toContain('每个单元格都读懂了');
  });

  it('has a sentence for every code, and none for others', () => {
    const { issue, problem } = resources.en.options.import;
    expect(Object.keys(issue).sort()).toEqual(Object.keys(SHEET_ISSUES).sort());
    expect(Object.keys(problem).sort()).toEqual(Object.keys(FILE_PROBLEMS).sort());
    for (const [code, text] of Object.entries(problem)) {
      const used = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
      expect(used.sort(), code).toEqual([...FILE_PROBLEMS[code as keyof typeof FILE_PROBLEMS]].sort());
    }
  });
});

describe('the difference', () => {
  const before = card([service({ bands: [perKgBand(0, 2000, '50', '10')] })]);

  it('says what changed by how much', () => {
    const after = card([service({ bands: [perKgBand(0, 2000, '60', '10')] })]);
    const html = draw(<DiffView before={before} after={after} />);
    // 50 x 2 + 10 = 110; 60 x 2 + 10 = 130: 18.2 %
    expect(html.replace(/<[^>]+>/g, '|')).toMatch(
      /1 个价变了.*小包.*德国 · 0 g – 2 kg.*50\/kg \+ 10.*60\/kg \+ 10.*\+18.2/s,
    );
  });

  it('says when nothing did', () => {
    expect(draw(<DiffView before={before} after={before} />)).toContain('没有差别');
  });
});
