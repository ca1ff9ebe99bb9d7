import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Custom properties of the first rule that opens with `selector`. */
function tokens(selector: string): Map<string, string> {
  const css = readFileSync('components/ui/tokens.css', 'utf8');
  const body = css.slice(css.indexOf(selector), css.indexOf('}', css.indexOf(selector)));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

/** Relative luminance of sRGB, WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const PAIRS = [
  ...['ink', 'mute', 'accent', 'good', 'warn', 'bad'].flatMap((text) => [
    [text, 'bg'],
    [text, 'sub'],
  ]),
  ['accent', 'accent-soft'],
  ['good', 'good-soft'],
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['on-accent', 'accent'],
  ['bg', 'ink'],
  ['bg', 'bad'],
  ...['freight', 'tax', 'duty', 'platform', 'payment', 'ads', 'returns', 'goods', 'profit'].map((part) => [
    'on-part',
    `part-${part}`,
  ]),
];

describe.each([':root', '[data-theme="dark"]'])('%s', (selector) => {
  const values = tokens(selector);

  it.each(PAIRS)('%s on %s can be read: 4.5 to 1', (text = '', ground = '') => {
    expect(contrast(values.get(text) ?? '', values.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['page', 'good', 'warn', 'bad'])('the dot %s is seen: 3 to 1', (dot) => {
    expect(contrast(values.get(dot) ?? '', values.get('bg') ?? '')).toBeGreaterThanOrEqual(3);
  });
});
