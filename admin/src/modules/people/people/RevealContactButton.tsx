// Shows the phone number or the ID number of a person once, for a reason that stays on record.
import { useState } from 'react';
import { CheckboxGroupInput, required } from 'react-admin';
import { useNotify, useTranslate, type RaRecord } from 'ra-core';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material';
import RevealIcon from '@mui/icons-material/ContactPhoneOutlined';
import {
  RevealContactDocument,
  type RevealContactMutation,
  type RevealContactMutationVariables,
} from '../../../../../schema/generated/people/people/person-workflows.ts';
import { useEnumLabel, valuesOf } from '../../../i18n/enum-label.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { ReasonInput } from '../ReasonInput.tsx';
import { personTitle } from '../person-name.ts';

type Revealed = RevealContactMutation['revealContact'];
type Fields = RevealContactMutationVariables['input']['fields'];

interface RevealContactButtonProps {
  /** The person whom the record on the page is about. */
  readonly personOf: (record: RaRecord<string>) => Behind;
}

interface Behind {
  readonly id: string;
  readonly erasedAt?: unknown;
}

/** The person to whom a record points, such as that of a volunteer. */
export function personBehind({ personId, person }: RaRecord<string>): Behind {
  return { ...(person as Behind | null), id: String(personId) };
}

export function RevealContactButton({ personOf }: RevealContactButtonProps) {
  const [revealed, setRevealed] = useState<Revealed>();
  const [name, setName] = useState('');
  return (
    <>
      <WorkflowButton
        document={RevealContactDocument}
        variables={(values, record) => {
          setName(personTitle(personOf(record)));
          return {
            input: { id: personOf(record).id, fields: values['fields'] as Fields, reason: String(values['reason']) },
          };
        }}
        label="people.reveal.reveal"
        help="people.reveal.help"
        done="people.reveal.done"
        icon={<RevealIcon />}
        whyNot={(record) =>
          personOf(record).erasedAt ? 'people.persons.isErased' : record['archivedAt'] ? 'people.isArchived' : undefined
        }
        defaultValues={() => ({ fields: ['PHONE'] })}
        onDone={setRevealed}
      >
        <FieldsInput />
        <ReasonInput />
      </WorkflowButton>
      {revealed && <RevealedDialog name={name} revealed={revealed} onClose={() => setRevealed(undefined)} />}
    </>
  );
}

function FieldsInput() {
  const word = useEnumLabel();
  const choices = valuesOf('ContactField').map((id) => ({ id, name: word('ContactField', id) }));
  return (
    <CheckboxGroupInput
      source="fields"
      label="people.reveal.fields"
      choices={choices}
      validate={required()}
      translateChoice={false}
    />
  );
}

/** The values live as long as this dialog, and nowhere else in the console. */
function RevealedDialog({
  name,
  revealed,
  onClose,
}: {
  readonly name: string;
  readonly revealed: Revealed;
  readonly onClose: () => void;
}) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { phone, idNumber } = revealed;
  return (
    <Dialog open onClose={onClose} aria-labelledby="revealed" fullWidth maxWidth="xs">
      <DialogTitle id="revealed">{name}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          {phone && <Value label={word('ContactField', 'PHONE')} value={phone} href={`tel:${phone}`} />}
          {idNumber && <Value label={word('ContactField', 'ID_NUMBER')} value={idNumber} />}
          {!phone && !idNumber && <Typography>{translate('people.reveal.unknown')}</Typography>}
          <DialogContentText>{translate('people.reveal.once')}</DialogContentText>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Value({ label, value, href }: { readonly label: string; readonly value: string; readonly href?: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(value);
    notify('people.reveal.copied', { type: 'success' });
  };
  return (
    <div>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography variant="h5" component="p" sx={{ fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}>
        {value}
      </Typography>
      <Stack direction="row" spacing={1}>
        {href && <Button href={href}>{translate('people.reveal.call')}</Button>}
        {'clipboard' in navigator && <Button onClick={() => void copy()}>{translate('people.reveal.copy')}</Button>}
      </Stack>
    </div>
  );
}
