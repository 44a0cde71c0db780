import type { Theme, ThemeOptions } from '@mui/material/styles';
import { cssVariables, darkTokens, lightTokens, type Tokens } from './tokens.ts';

const fonts = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",system-ui,sans-serif';

/** Hairlines instead of shadows: MUI asks for all 25. */
const flat = Array.from({ length: 25 }, () => 'none') as unknown as Theme['shadows'];

/** react-admin creates the themes from these. */
export const lightTheme = themeOptions('light', lightTokens);
export const darkTheme = themeOptions('dark', darkTokens);

function themeOptions(mode: 'light' | 'dark', tokens: Tokens) {
  return {
    palette: palette(mode, tokens),
    shape: { borderRadius: 6 },
    spacing: 4,
    shadows: flat,
    typography: typography(),
    components: components(mode, tokens),
    transitions: {
      duration: { shortest: 120, shorter: 140, short: 160, standard: 180, complex: 200, enteringScreen: 160, leavingScreen: 120 },
    },
  };
}

function palette(mode: 'light' | 'dark', tokens: Tokens): NonNullable<ThemeOptions['palette']> {
  return {
    mode,
    primary: { main: tokens.accent, contrastText: tokens.onAccent },
    secondary: { main: tokens.ink2, contrastText: tokens.surface },
    error: { main: tokens.seal, contrastText: tokens.surface },
    warning: { main: tokens.amber, contrastText: tokens.surface },
    success: { main: tokens.green, contrastText: tokens.surface },
    info: { main: tokens.accent, contrastText: tokens.onAccent },
    text: { primary: tokens.ink, secondary: tokens.ink2 },
    divider: tokens.line,
    background: { default: tokens.canvas, paper: tokens.surface },
  };
}

function typography(): NonNullable<ThemeOptions['typography']> {
  const heading = { fontWeight: 600, lineHeight: 1.4 };
  return {
    fontFamily: fonts,
    fontSize: 14,
    htmlFontSize: 16,
    h1: { ...heading, fontSize: '20px' },
    h2: { ...heading, fontSize: '14px' },
    h3: { ...heading, fontSize: '14px' },
    h6: { ...heading, fontSize: '16px' },
    body1: { fontSize: '14px', lineHeight: 1.65 },
    body2: { fontSize: '14px', lineHeight: 1.65 },
    caption: { fontSize: '12px', lineHeight: 1.5 },
    button: { fontSize: '14px', fontWeight: 500, textTransform: 'none', letterSpacing: 0, lineHeight: 1.65 },
  };
}

function components(mode: 'light' | 'dark', tokens: Tokens): NonNullable<ThemeOptions['components']> {
  return {
    MuiCssBaseline: {
      styleOverrides: {
        ':root': { ...cssVariables(tokens), '--font': fonts, colorScheme: mode },
        body: { fontVariantNumeric: 'tabular-nums', lineBreak: 'strict', fontSize: 14, lineHeight: 1.65 },
        a: { color: tokens.accent, textDecoration: 'none' },
        'a:hover': { textDecoration: 'underline' },
      },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { padding: '5px 14px', '&.Mui-focusVisible': focus(tokens) },
        outlined: {
          '&.MuiButton-colorPrimary': { borderColor: tokens.lineStrong, color: tokens.ink },
          '&.MuiButton-colorError': { borderColor: tokens.seal, color: tokens.seal },
        },
      },
    },
    MuiIconButton: { styleOverrides: { root: { borderRadius: 6, '&.Mui-focusVisible': focus(tokens) } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiDialog: { styleOverrides: { paper: { border: `1px solid ${tokens.lineStrong}` } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: 16, fontWeight: 600, paddingBottom: 4 } } },
    MuiBackdrop: { styleOverrides: { root: { backgroundColor: 'rgba(18,25,31,.32)' } } },
    MuiMenu: { styleOverrides: { paper: { border: `1px solid ${tokens.lineStrong}` } } },
    MuiTooltip: { styleOverrides: { tooltip: { backgroundColor: tokens.ink, color: tokens.surface, fontSize: 12, lineHeight: 1.5 } } },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', fullWidth: true } },
    MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: tokens.lineStrong } } },
    MuiTab: {
      styleOverrides: {
        root: {
          minHeight: 44,
          minWidth: 0,
          padding: '10px 0',
          marginRight: 22,
          fontWeight: 400,
          color: tokens.ink,
          '&.Mui-selected': { fontWeight: 600 },
          '&.Mui-focusVisible': focus(tokens),
        },
      },
    },
    MuiSnackbarContent: { styleOverrides: { root: { backgroundColor: tokens.ink, color: tokens.surface } } },
    MuiAlert: { styleOverrides: { root: { fontSize: 14 } } },
  };
}

function focus(tokens: Tokens): Record<string, string> {
  return { outline: `2px solid ${tokens.accent}`, outlineOffset: '2px' };
}
