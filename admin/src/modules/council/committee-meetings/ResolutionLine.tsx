// A resolution under the item where it was made; and making one in place: who does what until when.
import { FormDataConsumer, RadioButtonGroupInput, SelectInput, TextInput, maxLength, required } from 'react-admin';
import { useTranslate } from 'ra-core';
import { Box, Chip, Stack, Typography } from '@mui/material';
import GavelIcon from '@mui/icons-material/GavelOutlined';
import type { FieldValues } from 'react-hook-form';
import {
  MakeResolutionDocument,
  type MakeResolutionInput,
} from '../../../../../schema/generated/council/resolutions/resolution-workflows.ts';
import { MeetingRollDocument } from '../../../../../schema/generated/council/committee-meetings/meeting-page.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { PersonInput } from '../../people/PersonInput.tsx';
import { ShowLink } from '../../people/PersonNameField.tsx';
import { ownerName } from '../resolutions/owner-name.ts';
import { isOverdue, resolutionColours } from '../resolutions/resolution-states.ts';
import { useSeatName } from './SeatName.tsx';
import { whyNotDecide, type Meeting } from './meeting-states.ts';
import type { ResolutionOfItem } from './use-agenda.ts';

export function ResolutionLine({ resolution }: { readonly resolution: ResolutionOfItem }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const { id, text, status, dueOn } = resolution;
  return (
    <Stack direction="row" spacing={1} sx={{ bgcolor: 'action.hover', borderRadius: 1, p: 1.5 }}>
      <GavelIcon fontSize="small" color="primary" aria-hidden sx={{ mt: 0.25 }} />
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          <ShowLink resource="resolutions" id={id}>
            {text}
          </ShowLink>
        </Typography>
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mt: 0.5 }}>
          <Chip
            size="small"
            variant="outlined"
            color={resolutionColours[status]}
            label={word('ResolutionStatus', status)}
          />
          {isOverdue(resolution) && <Chip size="small" color="error" label={translate('resolutions.overdue')} />}
          <Typography variant="body2" color="text.secondary">
            {translate('resolutions.ownerAndDue', { owner: ownerName(resolution), day: dayText(dueOn, language) })}
          </Typography>
        </Stack>
      </Box>
    </Stack>
  );
}

const validateText = [required(), maxLength(500)];

/** For the item in context. */
export function MakeResolutionButton({ meeting }: { readonly meeting: Meeting }) {
  return (
    <WorkflowButton
      document={MakeResolutionDocument}
      variables={(values, record) => ({ input: resolutionInput(record.id, values) })}
      label="resolutions.make"
      help="resolutions.makeHelp"
      done="resolutions.made"
      whyNot={() => whyNotDecide(meeting)}
      defaultValues={() => ({ owner: 'seat' })}
    >
      <TextInput
        source="text"
        label="resources.resolutions.fields.text"
        helperText="resolutions.textHelp"
        validate={validateText}
        multiline
        minRows={2}
      />
      <DayInput source="dueOn" label="resources.resolutions.fields.dueOn" validate={required()} />
      <OwnerInputs meetingId={meeting.id} />
    </WorkflowButton>
  );
}

/** One owner of the three; what was chosen of another kind is left behind. */
function resolutionInput(agendaItemId: string, { text, dueOn, owner, ...of }: FieldValues): MakeResolutionInput {
  const field = owner === 'unit' ? 'ownerUnitId' : owner === 'person' ? 'ownerPersonId' : 'ownerSeatId';
  return { agendaItemId, text: String(text), dueOn: String(dueOn), [field]: of[field] as string };
}

const kinds = (['seat', 'unit', 'person'] as const).map((id) => ({ id, name: `resolutions.owner.${id}` }));

function OwnerInputs({ meetingId }: { readonly meetingId: string }) {
  return (
    <>
      <RadioButtonGroupInput source="owner" label="resolutions.owner.title" choices={kinds} validate={required()} />
      <FormDataConsumer<FieldValues>>
        {({ formData }) =>
          formData['owner'] === 'unit' ? (
            <LinkedInput
              source="ownerUnitId"
              reference="partnerUnits"
              label="resources.resolutions.fields.ownerUnitId"
              validate={required()}
            />
          ) : formData['owner'] === 'person' ? (
            <PersonInput
              source="ownerPersonId"
              label="resources.resolutions.fields.ownerPersonId"
              validate={required()}
            />
          ) : (
            <SeatInput meetingId={meetingId} />
          )
        }
      </FormDataConsumer>
    </>
  );
}

function SeatInput({ meetingId }: { readonly meetingId: string }) {
  const seatName = useSeatName();
  const { data } = useTypedQuery(MeetingRollDocument, { meetingId });
  const choices = (data?.meetingAttendances.nodes ?? []).flatMap(({ seat }) =>
    seat ? [{ id: seat.id, name: seatName(seat) }] : [],
  );
  return (
    <SelectInput
      source="ownerSeatId"
      label="resources.resolutions.fields.ownerSeatId"
      choices={choices}
      translateChoice={false}
      validate={required()}
    />
  );
}
