import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivalOf as judge } from '../../lib/insert/arrival';

const arrivalOf = (text: string, texts: { before: string; after: string; selected: string }) =>
  judge(text, { ...texts, shown: texts.after });

const inTheMiddle = (text: string) => `Hello Ana${text}, best regards`;
const before = inTheMiddle('');

describe('what became of a text', () => {
  it.each([
    ['once', ' one', inTheMiddle(' one')],
    ['once, lines as paragraphs', ' one\ntwo', 'Hello Ana one\n\ntwo, best regards'],
    [
      'once, blank line kept by a sign nobody sees',
      ' one\n\ntwo',
      'Hello Ana one\n\u200b\ntwo, best regards',
    ],
    ['once, no-break blanks', ' one two', 'Hello Ana\u00a0one\u00a0two, best regards'],
    ['once, direction marks and all', ' رقم\u200f\nشكرًا', inTheMiddle(' رقم\u200f\nشكرًا')],
  ])('%s', (_, text, after) => {
    expect(arrivalOf(text, { before, after, selected: '' })).toBe('once');
  });

  it.each([
    ['nothing', 'none', ' one', before],
    ['twice', 'twice', ' one', inTheMiddle(' one one')],
    ['once and a part again', 'twice', ' one\ntwo', 'Hello Ana one\ntwo\ntwo, best regards'],
    ['half', 'changed', ' one two', inTheMiddle(' one')],
    ['lines run together', 'changed', ' one\ntwo', inTheMiddle(' one two')],
    ['without its direction mark', 'changed', ' رقم\u200f', inTheMiddle(' رقم')],
    ['something else', 'changed', ' one', 'Please wait'],
  ] as const)('%s is %s', (_, arrival, text, after) => {
    expect(arrivalOf(text, { before, after, selected: '' })).toBe(arrival);
  });

  it('takes a direction mark from the content, as Firefox shows none', () => {
    const after = inTheMiddle(' رقم\u200f\nشكرًا');
    const shown = after.replace('\u200f', '');
    expect(judge(' رقم\u200f\nشكرًا', { before, after, shown, selected: '' })).toBe('once');
    expect(judge(' رقم\u200f\nشكرًا', { before, after: shown, shown, selected: '' })).toBe('changed');
  });

  it('counts what was there already as not arrived, and what was selected as gone', () => {
    const there = inTheMiddle(' one');
    expect(arrivalOf(' one', { before: there, after: there, selected: '' })).toBe('none');
    expect(arrivalOf(' one', { before: there, after: `${there} one`, selected: '' })).toBe('once');
    // Three words replaced by one.
    const after = 'Thanks, best regards';
    expect(arrivalOf('Thanks', { before, after, selected: 'Hello Ana' })).toBe('once');
  });

  it('holds for any text at any place', () => {
    const words = fc.stringMatching(/^[a-zäß中文م؟.,;()\n ]{1,60}$/).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(words, fc.nat({ max: before.length }), (text, at) => {
        const after = before.slice(0, at) + text + before.slice(at);
        fc.pre(!before.replace(/\s/g, '').includes(text.replace(/\s/g, '')));
        // What stood around the caret may make the text a second time, as "a" beside "a" does; never none.
        expect(['once', 'twice', 'changed']).toContain(arrivalOf(text, { before, after, selected: '' }));
        const doubled = before.slice(0, at) + text + text + before.slice(at);
        expect(arrivalOf(text, { before, after: doubled, selected: '' })).not.toBe('once');
      }),
    );
  });
});
