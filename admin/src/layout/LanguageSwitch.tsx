// Chinese or English; what is typed stays.
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'ra-core';
import { languages, type Language } from '../i18n/language.ts';
import { useLanguage } from '../i18n/language-context.tsx';

export function LanguageSwitch() {
  const translate = useTranslate();
  const { language, choose } = useLanguage();
  const onChange = (_event: unknown, chosen: Language | null): void => {
    if (chosen) choose(chosen);
  };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={language}
      onChange={onChange}
      aria-label={translate('console.bar.language')}
    >
      {languages.map(({ locale, name }) => (
        <ToggleButton key={locale} value={locale} lang={locale} sx={{ px: 1.25, py: 0.5 }}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
