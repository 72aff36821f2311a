// A picture or a PDF for a form: chosen, or taken with the phone, and sent at once. The form holds its id.
import { useId, useRef, useState } from 'react';
import { useInput, useTranslate, useTranslateLabel, type Validator } from 'ra-core';
import {
  Button,
  Checkbox,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  LinearProgress,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import UploadIcon from '@mui/icons-material/AttachFileOutlined';
import { useSessionParts } from '../../auth/session-context.tsx';
import { fault, faultText } from '../../data/fault.ts';
import {
  mostAttachmentMebibytes,
  uploadAttachment,
  type AttachmentFacts,
  type UploadedAttachment,
} from '../../data/upload-attachment.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useChosenCommunity } from '../../layout/community.tsx';
import { AttachmentView } from '../AttachmentView.tsx';
import { visuallyHidden } from '../visually-hidden.ts';

export interface AttachmentInputProps {
  readonly source: string;
  readonly kind: AttachmentFacts['kind'];
  /** Key of the label where it is not the field's own. */
  readonly label?: string;
  readonly validate?: Validator | Validator[];
  /** Only pictures can be chosen. */
  readonly isPicture?: boolean;
}

const pictures = 'image/jpeg,image/png,image/webp';

export function AttachmentInput({ source, kind, label, validate, isPicture = kind === 'PHOTO' }: AttachmentInputProps) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const { field, fieldState } = useInput<string | null>({
    source,
    ...(validate ? { validate } : {}),
    defaultValue: null,
  });
  const { file, share, problem, send } = useUpload((sent) => field.onChange(sent.id));
  const [showsPeople, setShowsPeople] = useState(false);
  const [consentNote, setConsentNote] = useState('');
  const isBusy = share !== undefined;
  // What was sent without it would have to be sent anew.
  const lacksConsent = showsPeople && consentNote.trim() === '';
  const name = translateLabel({ source, ...(label ? { label } : {}) });
  return (
    <Stack component="fieldset" spacing={1} sx={{ border: 0, m: 0, p: 0, mb: 2, minWidth: 0 }}>
      <FormLabel component="legend">{name}</FormLabel>
      {field.value && file && <AttachmentView file={file} />}
      <FormControlLabel
        control={<Checkbox checked={showsPeople} onChange={({ target }) => setShowsPeople(target.checked)} />}
        label={translate('attachments.showsPeople')}
      />
      {showsPeople && (
        <TextField
          label={translate('attachments.consentNote')}
          value={consentNote}
          onChange={({ target }) => setConsentNote(target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          required
          fullWidth
        />
      )}
      <ChooseButton
        label={translate(
          field.value ? 'attachments.another' : isPicture ? 'attachments.choosePicture' : 'attachments.choose',
        )}
        accept={isPicture ? pictures : `${pictures},application/pdf`}
        isDisabled={isBusy || lacksConsent}
        onFile={(chosen) => send(chosen, { kind, ...(showsPeople ? { showsPeople, consentNote } : {}) })}
      />
      {isBusy && (
        <LinearProgress variant="determinate" value={share * 100} aria-label={translate('attachments.sending')} />
      )}
      <FormHelperText error={!!problem || fieldState.invalid} role={problem ? 'alert' : undefined}>
        {problem
          ? translate(problem, { _: problem })
          : translate(lacksConsent ? 'attachments.consentFirst' : 'attachments.help')}
      </FormHelperText>
    </Stack>
  );
}

interface ChooseButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly isDisabled: boolean;
  readonly onFile: (file: File) => void;
}

function ChooseButton({ label, accept, isDisabled, onFile }: ChooseButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <Typography component="div">
      <label htmlFor={id} style={visuallyHidden}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        tabIndex={-1}
        accept={accept}
        disabled={isDisabled}
        style={visuallyHidden}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after a fault.
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button
        variant="outlined"
        startIcon={<UploadIcon />}
        disabled={isDisabled}
        onClick={() => input.current?.click()}
        sx={{ minHeight: 44 }}
      >
        {label}
      </Button>
    </Typography>
  );
}

interface Upload {
  readonly file: UploadedAttachment | undefined;
  /** From 0 to 1 while it is under way. */
  readonly share: number | undefined;
  readonly problem: string | undefined;
  readonly send: (file: File, facts: AttachmentFacts) => void;
}

function useUpload(onSent: (sent: UploadedAttachment) => void): Upload {
  const { session } = useSessionParts();
  const { language } = useLanguage();
  const [community] = useChosenCommunity();
  const [file, setFile] = useState<UploadedAttachment>();
  const [share, setShare] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const run = async (chosen: File, facts: AttachmentFacts): Promise<void> => {
    setProblem(undefined);
    setShare(0);
    try {
      if (chosen.size > mostAttachmentMebibytes * 1024 * 1024) throw fault('REFUSED', 'attachments.tooLarge');
      const sent = await uploadAttachment(
        chosen,
        { ...facts, ...(community ? { communityId: community } : {}) },
        { language, onProgress: setShare, signInAgain: () => session.signInAgain() },
      );
      setFile(sent);
      onSent(sent);
    } catch (error) {
      setProblem(faultText(error));
    } finally {
      setShare(undefined);
    }
  };
  return { file, share, problem, send: (chosen, facts) => void run(chosen, facts) };
}
