// How the console looks: paper, ink and the red of an old door; calm by day and by night. Every pair of text and ground
// has a contrast of at least 4.5 to 1.
import type { PaletteOptions } from '@mui/material';
import type { RaThemeOptions } from 'react-admin';

const fonts = [
  '-apple-system',
  'BlinkMacSystemFont',
  '"Segoe UI"',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Microsoft YaHei"',
  'Roboto',
  '"Noto Sans SC"',
  '"Source Han Sans SC"',
  'sans-serif',
  // Declared only where the system has no Chinese font (see chinese-font.ts).
  '"Noto Sans SC Variable"',
].join(', ');

const light: PaletteOptions = {
  mode: 'light',
  contrastThreshold: 4.5,
  primary: { main: '#96382a', light: '#b65a49', dark: '#74281c', contrastText: '#fffdf9' },
  secondary: { main: '#2c6459', light: '#4d8579', dark: '#1a473e', contrastText: '#fffdf9' },
  error: { main: '#a8231b' },
  warning: { main: '#825300' },
  success: { main: '#2c6636' },
  info: { main: '#2a5c86' },
  background: { default: '#f7f2ea', paper: '#fffdf9' },
  text: { primary: '#2a2420', secondary: '#5c5249' },
  action: { active: '#5c5249' },
  divider: '#e2d8ca',
};

const dark: PaletteOptions = {
  mode: 'dark',
  contrastThreshold: 4.5,
  primary: { main: '#f2a48f', light: '#ffc7b8', dark: '#d98570', contrastText: '#2b130d' },
  secondary: { main: '#93cdbf', light: '#b5e2d7', dark: '#6aa999', contrastText: '#0c231e' },
  error: { main: '#ffb0a6' },
  warning: { main: '#f0c27a' },
  success: { main: '#a3d3a9' },
  info: { main: '#a6c9ea' },
  background: { default: '#1b1815', paper: '#26221e' },
  text: { primary: '#f2eae1', secondary: '#c6b9ac' },
  action: { active: '#c6b9ac' },
  divider: '#433c35',
};

interface Themed {
  readonly theme: { readonly palette: { readonly text: { readonly secondary: string } } };
}

const secondaryText = ({ theme }: Themed): { color: string } => ({ color: theme.palette.text.secondary });

export const lightTheme = makeTheme(light, '#96382a');
export const darkTheme = makeTheme(dark, '#f2a48f');

function makeTheme(palette: PaletteOptions, focus: string): RaThemeOptions {
  const outline = { outline: `3px solid ${focus}`, outlineOffset: 2 };
  return {
    palette,
    shape: { borderRadius: 10 },
    sidebar: { width: 232, closedWidth: 56 },
    typography: {
      fontFamily: fonts,
      h4: { fontSize: '1.6rem', fontWeight: 600 },
      h5: { fontSize: '1.3rem', fontWeight: 600 },
      h6: { fontSize: '1.05rem', fontWeight: 600 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          ':focus-visible': outline,
          // Whatever is given focus by the page itself, such as the main part after a change of page, needs no ring.
          '[tabindex="-1"]:focus-visible': { outline: 'none' },
          '@media (prefers-reduced-motion: reduce)': {
            '*, *::before, *::after': {
              animationDuration: '0.01ms !important',
              transitionDuration: '0.01ms !important',
            },
          },
        },
      },
      MuiButtonBase: { styleOverrides: { root: { '&.Mui-focusVisible': outline } } },
      MuiButton: { defaultProps: { disableElevation: true } },
      MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true, margin: 'none' } },
      MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true, margin: 'none' } },
      MuiAutocomplete: { defaultProps: { fullWidth: true } },
      MuiLink: { defaultProps: { underline: 'always' } },
      // What pops up stays in its own part of the page, where a screen reader expects it.
      MuiTooltip: {
        defaultProps: { enterDelay: 400, slotProps: { popper: { disablePortal: true } } },
        styleOverrides: { tooltip: { fontSize: '0.8125rem' } },
      },
      MuiTableCell: { styleOverrides: { head: { fontWeight: 600 } } },
      MuiDialog: { defaultProps: { scroll: 'paper' } },
      MuiInputBase: {
        styleOverrides: {
          input: ({ theme }: Themed) => ({ '&::placeholder': { color: theme.palette.text.secondary, opacity: 1 } }),
        },
      },
      // The name of a field stays readable when it lies on the frame.
      MuiFormLabel: { styleOverrides: { root: secondaryText } },
      MuiFormHelperText: { styleOverrides: { root: { whiteSpace: 'pre-line' } } },
    },
  };
}
