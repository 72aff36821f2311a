// Starts the console in the browser, in the language in which it was last read.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { store } from './console-parts.ts';
import { languageOf } from './i18n/language.ts';
import { loadWords } from './i18n/words.ts';

await loadWords(languageOf(store.getItem('language')));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
