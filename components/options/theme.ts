import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Sea green; shade 6 is the accent by day, shade 4 by night (components/ui/tokens.css). */
const sea: MantineColorsTuple = [
  '#e3f3f2',
  '#c5e6e4',
  '#9bd6d3',
  '#74ccc7',
  '#4fc3bd',
  '#1c8a89',
  '#0b6e6e',
  '#095d5d',
  '#074c4c',
  '#053b3b',
];

const input = { backgroundColor: 'var(--bg)', borderColor: 'var(--edge)' };

/** Mantine in the house's sizes: text 11 / 13 / 26, radius 8 for controls. */
export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 6, dark: 4 },
  colors: { sea },
  autoContrast: true,
  luminanceThreshold: 0.35,
  fontFamily: 'system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  fontSizes: { xs: '11px', sm: '13px', md: '13px', lg: '16px', xl: '26px' },
  defaultRadius: '8px',
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'xs', variant: 'default', fz: 13, fw: 550 } },
    Switch: {
      defaultProps: { size: 'sm' },
      styles: { label: { fontWeight: 550 }, description: { fontSize: 12, fontWeight: 400 } },
    },
    NativeSelect: { defaultProps: { size: 'sm' }, styles: { input } },
    TextInput: { defaultProps: { size: 'sm' }, styles: { input } },
    Table: {
      defaultProps: { verticalSpacing: 6, horizontalSpacing: 8, fz: 13 },
      styles: { th: { fontSize: 11, fontWeight: 500, color: 'var(--mute)' } },
    },
    Modal: { styles: { title: { fontSize: 16, fontWeight: 650 } } },
  },
});

/** Mantine's own variables follow the tokens, so that both kinds of parts look alike. */
export const variables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--bg)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--mute)',
    '--mantine-color-default': 'var(--bg)',
    '--mantine-color-default-hover': 'var(--sub)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-placeholder': 'var(--mute)',
    '--mantine-color-error': 'var(--bad)',
  };
  return { variables: {}, light: shared, dark: shared };
};
