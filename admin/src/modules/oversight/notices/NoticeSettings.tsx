// Of what one is told and whether by mail: the address counts once its link was opened.
import { useId, useState } from 'react';
import { useTranslate } from 'ra-core';
import {
  Alert,
  Button,
  Card,
  CardContent,
  Checkbox,
  FormControlLabel,
  FormGroup,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import {
  ChangeNoticeSettingsDocument,
  MyNoticeSettingsDocument,
  SetNoticeEmailDocument,
  type MyNoticeSettingsQuery,
} from '../../../../../schema/generated/oversight/notices.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import type { FormErrors } from '../../../data/user-errors.ts';
import { useEnumLabel, valuesOf } from '../../../i18n/enum-label.ts';

type Setting = MyNoticeSettingsQuery['noticeSettings']['nodes'][number];
type Kind = Setting['mutedKinds'][number];

export function NoticeSettings() {
  const translate = useTranslate();
  const titleId = useId();
  const { data } = useTypedQuery(MyNoticeSettingsDocument, {});
  if (!data) return null;
  const setting = data.noticeSettings.nodes[0];
  return (
    <Card component="section" variant="outlined" aria-labelledby={titleId} sx={{ maxWidth: 900 }}>
      <CardContent>
        <Typography id={titleId} variant="h6" component="h2" sx={{ mb: 1.5 }}>
          {translate('oversight.settings.title')}
        </Typography>
        <Stack spacing={2.5}>
          <EmailPart key={setting?.email ?? setting?.pendingEmail ?? ''} setting={setting} />
          {setting?.email && <MailingPart setting={setting} />}
          <KindsPart muted={setting?.mutedKinds ?? []} />
        </Stack>
      </CardContent>
    </Card>
  );
}

function EmailPart({ setting }: { readonly setting: Setting | undefined }) {
  const translate = useTranslate();
  const [email, setEmail] = useState(setting?.email ?? setting?.pendingEmail ?? '');
  const [problem, setProblem] = useState<string>();
  const { run, isRunning } = useWorkflow(SetNoticeEmailDocument, { done: 'oversight.settings.saved' });
  const save = async (address: string): Promise<void> => {
    const errors = await run({ input: { email: address.trim() || null } });
    setProblem(errors ? messageOf(errors) : undefined);
  };
  return (
    <Stack spacing={1}>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ alignItems: { sm: 'flex-start' } }}>
        <TextField
          type="email"
          label={translate('oversight.settings.email')}
          helperText={problem ?? translate('oversight.settings.emailHelp')}
          error={problem !== undefined}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          sx={{ flex: 1 }}
        />
        <Button variant="outlined" disabled={isRunning || email.trim() === ''} onClick={() => void save(email)}>
          {translate('oversight.settings.sendLink')}
        </Button>
        {setting?.email && (
          <Button disabled={isRunning} onClick={() => void save('')}>
            {translate('oversight.settings.noEmail')}
          </Button>
        )}
      </Stack>
      {setting?.pendingEmail && (
        <Alert severity="info">{translate('oversight.settings.pending', { email: setting.pendingEmail })}</Alert>
      )}
    </Stack>
  );
}

function messageOf(errors: FormErrors): string {
  return Object.values(errors)
    .map((each) => (typeof each === 'string' ? each : messageOf(each)))
    .join('\n');
}

function MailingPart({ setting: { mailing, language } }: { readonly setting: Setting }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { run } = useWorkflow(ChangeNoticeSettingsDocument, { done: 'oversight.settings.saved' });
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
      <TextField
        select
        label={translate('oversight.settings.mailing')}
        value={mailing}
        onChange={(event) => void run({ input: { mailing: event.target.value as Setting['mailing'] } })}
        sx={{ flex: 1 }}
      >
        {valuesOf('NoticeMailing').map((each) => (
          <MenuItem key={each} value={each}>
            {word('NoticeMailing', each)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('oversight.settings.language')}
        value={language}
        onChange={(event) => void run({ input: { language: event.target.value as Setting['language'] } })}
        sx={{ flex: 1 }}
      >
        {valuesOf('NoticeLanguage').map((each) => (
          <MenuItem key={each} value={each}>
            {word('NoticeLanguage', each)}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}

function KindsPart({ muted }: { readonly muted: readonly Kind[] }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { run, isRunning } = useWorkflow(ChangeNoticeSettingsDocument, { done: 'oversight.settings.saved' });
  const toggle = (kind: Kind): void => {
    const mutedKinds = muted.includes(kind) ? muted.filter((each) => each !== kind) : [...muted, kind];
    void run({ input: { mutedKinds } });
  };
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <Typography component="legend" variant="body1" sx={{ mb: 0.5 }}>
        {translate('oversight.settings.kinds')}
      </Typography>
      <FormGroup sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {(valuesOf('DueMatterKind') as Kind[]).map((kind) => (
          <FormControlLabel
            key={kind}
            label={word('DueMatterKind', kind)}
            disabled={isRunning}
            control={<Checkbox size="small" checked={!muted.includes(kind)} onChange={() => toggle(kind)} />}
          />
        ))}
      </FormGroup>
    </fieldset>
  );
}
