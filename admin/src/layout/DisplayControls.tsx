// Light or dark, and the size of the text.
import { useEffect } from 'react';
import { useStore, useTranslate } from 'ra-core';
import { useTheme } from 'react-admin';
import { IconButton, ToggleButton, ToggleButtonGroup, Tooltip, useMediaQuery } from '@mui/material';
import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';

const textSizes = ['100', '112', '125'] as const;
type TextSize = (typeof textSizes)[number];

export function ThemeSwitch() {
  const translate = useTranslate();
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const [theme, setTheme] = useTheme(prefersDark ? 'dark' : 'light');
  const isDark = theme === 'dark';
  const label = translate(isDark ? 'console.bar.toLight' : 'console.bar.toDark');
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={() => setTheme(isDark ? 'light' : 'dark')}>
        {isDark ? <LightIcon /> : <DarkIcon />}
      </IconButton>
    </Tooltip>
  );
}

export function TextSizeSwitch() {
  const translate = useTranslate();
  const [size, setSize] = useStore<TextSize>('textSize', '100');
  const onChange = (_event: unknown, chosen: TextSize | null): void => {
    if (chosen) setSize(chosen);
  };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={size}
      onChange={onChange}
      aria-label={translate('console.bar.textSize')}
    >
      {textSizes.map((each, index) => (
        <ToggleButton
          key={each}
          value={each}
          aria-label={translate(`console.bar.textSizes.${each}`)}
          sx={{ px: 1, py: 0.5, lineHeight: 1.4 }}
        >
          <span aria-hidden style={{ fontSize: `${0.8 + index * 0.2}rem` }}>
            {translate('console.bar.textSizeSample')}
          </span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Everything is measured in rem, so the root's size is the size of all text. */
export function useTextSize(): void {
  const [size] = useStore<TextSize>('textSize', '100');
  useEffect(() => {
    document.documentElement.style.fontSize = { '100': '100%', '112': '112.5%', '125': '125%' }[size] ?? '100%';
  }, [size]);
}
