// Files a safeguarding report in under a minute: whom it is about and what was seen. The reporter keeps a receipt.
import { useRef, useState } from 'react';
import { ResourceContextProvider, useTranslate } from 'ra-core';
import { RadioButtonGroupInput, TextInput, maxLength, required } from 'react-admin';
import { Alert, AlertTitle, Box, Button, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { FieldValues } from 'react-hook-form';
import { OwnPersonDocument } from '../../../../../schema/generated/people/people/own-person.ts';
import { MyReceiptsDocument } from '../../../../../schema/generated/safety/safeguarding-reports/my-receipts.ts';
import { FileSafeguardingReportDocument } from '../../../../../schema/generated/safety/safeguarding-reports/safeguarding-workflows.ts';
import { useMay } from '../../../auth/session-context.tsx';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { instantText } from '../../../i18n/dates.ts';
import { useEnumLabel, valuesOf } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { textIn } from '../values.ts';

/** Within the reports, so that fields bear their names there. */
export function FileReportPage() {
  return (
    <ResourceContextProvider value="safeguardingReports">
      <FileReport />
    </ResourceContextProvider>
  );
}

const validateAccount = [required(), maxLength(4000)];

function FileReport() {
  const translate = useTranslate();
  const word = useEnumLabel();
  const isSaved = useRef(false);
  const [code, setCode] = useState<string>();
  const { run } = useWorkflow(FileSafeguardingReportDocument, {
    done: 'safety.report.filed',
    onDone: (payload) => {
      isSaved.current = true;
      setCode(payload.code ?? '');
    },
  });
  if (code !== undefined) return <Filed code={code} />;
  return (
    <>
      <PageHeading title={translate('safety.report.file')} />
      <Alert severity="warning" sx={{ mb: 2, maxWidth: 720 }}>
        {translate('safety.report.danger')}
      </Alert>
      <FormBody
        isSaved={isSaved}
        record={{}}
        defaultValues={{ subject: 'CHILD' }}
        onSubmit={(values: FieldValues) =>
          run({
            input: {
              subject: values['subject'] as 'CHILD',
              account: String(values['account']),
              authority: textIn(values, 'authority'),
              communityId: textIn(values, 'communityId'),
            },
          })
        }
      >
        <RadioButtonGroupInput
          source="subject"
          choices={valuesOf('SafeguardingSubject').map((id) => ({ id, name: word('SafeguardingSubject', id) }))}
          translateChoice={false}
          validate={required()}
        />
        <TextInput
          source="account"
          validate={validateAccount}
          multiline
          minRows={5}
          helperText="safety.report.accountHelp"
        />
        <TextInput source="authority" validate={maxLength(120)} helperText="safety.report.toldAlready" />
        <CommunityInput />
      </FormBody>
      <MyReceipts />
    </>
  );
}

function Filed({ code }: { readonly code: string }) {
  const translate = useTranslate();
  return (
    <>
      <PageHeading title={translate('safety.report.filed')} />
      <Alert severity="success" sx={{ mb: 2, maxWidth: 720 }}>
        <AlertTitle>{translate('safety.report.code', { code })}</AlertTitle>
        {translate('safety.report.filedHelp')}
      </Alert>
      <Button component={Link} to="/" variant="contained">
        {translate('safety.home')}
      </Button>
    </>
  );
}

/** That one's reports exist; what they say is no longer shown. */
function MyReceipts() {
  const translate = useTranslate();
  const { language } = useLanguage();
  const may = useMay();
  const own = useTypedQuery(OwnPersonDocument, {});
  const personId = own.data?.me?.account?.personId;
  const isAsked = may('safeguarding.receipt') && personId != null;
  const { data } = useTypedQuery(MyReceiptsDocument, { personId: personId ?? '' }, { enabled: isAsked });
  const receipts = data?.safeguardingReceipts.nodes ?? [];
  if (receipts.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 3, maxWidth: 720 }}>
      <Typography variant="h6" component="h2" gutterBottom>
        {translate('safety.report.receipts')}
      </Typography>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {receipts.map(({ id, code, filedAt }) => (
          <Typography key={id} component="li" variant="body2">
            {code} · <time dateTime={filedAt}>{instantText(filedAt, language)}</time>
          </Typography>
        ))}
      </Stack>
    </Box>
  );
}
