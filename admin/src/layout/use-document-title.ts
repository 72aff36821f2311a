// The name of the page in the browser's tab and for screen readers.
import { useEffect } from 'react';
import { useTranslate } from 'ra-core';

export function useDocumentTitle(title: string): void {
  const translate = useTranslate();
  const name = translate('console.name');
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name;
  }, [title, name]);
}
