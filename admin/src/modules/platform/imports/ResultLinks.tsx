// The result file of an import: the rows as they were given, each with what came of it.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { useLanguage } from '../../../i18n/language-context.tsx';

export function ResultLinks({ path }: { readonly path: string }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  // A link cannot set a header, so it says the language itself.
  const query = `?${new URLSearchParams({ language }).toString()}`;
  return (
    <>
      <Button component="a" href={`${path}.xlsx${query}`} download variant="outlined" startIcon={<DownloadIcon />}>
        {translate('imports.result.xlsx')}
      </Button>
      <Button component="a" href={`${path}.csv${query}`} download>
        {translate('imports.result.csv')}
      </Button>
    </>
  );
}
