// Whom a place or a line of the roll is for: somebody on file, a guest, a child, or a volunteer who helps.
import { useTranslate } from 'ra-core';
import { BooleanInput, TextInput, maxLength, required } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { Alert, ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { EnrolInActivityInput } from '../../../../../schema/generated/activities/activities/workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { PersonInput } from '../../people/PersonInput.tsx';
import { servingLevels, VolunteerInput } from '../../people/VolunteerInput.tsx';

/** What the inputs hold. */
export interface WhomValues {
  readonly whom?: Whom;
  readonly personId?: string;
  readonly volunteerId?: string;
  readonly name?: string;
  readonly ageBand?: EnrolInActivityInput['ageBand'];
  readonly consent?: NonNullable<EnrolInActivityInput['consent']>;
  readonly allowsPhotos?: boolean;
  readonly waitIfFull?: boolean;
}

export type Whom = 'PERSON' | 'GUEST' | 'CHILD' | 'HELPER';

const adultBands = ['AGE_14_TO_17', 'AGE_18_TO_59', 'AGE_60_TO_69', 'AGE_70_TO_79', 'AGE_80_AND_OVER'];
const childBands = ['AGE_0_TO_6', 'AGE_7_TO_13'];
const validateName = [required(), maxLength(60)];

export function WhomInput({ kinds }: { readonly kinds: readonly Whom[] }) {
  const translate = useTranslate();
  const { watch, setValue } = useFormContext();
  return (
    <ToggleButtonGroup
      exclusive
      color="primary"
      value={watch('whom') as Whom}
      onChange={(_event, whom: Whom | null) => whom && setValue('whom', whom, { shouldDirty: true })}
      aria-label={translate('activities.enrolments.whom')}
      sx={{ mb: 1, flexWrap: 'wrap' }}
    >
      {kinds.map((kind) => (
        <ToggleButton key={kind} value={kind}>
          {translate(`activities.enrolments.kinds.${kind}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

export interface WhomInputsProps {
  readonly isForChildren: boolean;
  /** Whether it is asked if they agree to be on photos. */
  readonly withPhotos?: boolean;
}

export function WhomInputs({ isForChildren, withPhotos = true }: WhomInputsProps) {
  const translate = useTranslate();
  const whom = useFormContext().watch('whom') as Whom;
  if (whom === 'PERSON')
    return (
      <>
        <PersonInput validate={required()} />
        {withPhotos && <PhotosInput />}
      </>
    );
  if (whom === 'HELPER') {
    return (
      <VolunteerInput
        source="volunteerId"
        levels={servingLevels}
        label="resources.activityEnrolments.fields.volunteer"
        validate={required()}
        {...(isForChildren ? { helperText: 'activities.enrolments.helperHelp' } : {})}
      />
    );
  }
  const isChild = whom === 'CHILD';
  return (
    <>
      <TextInput source="name" label="activities.enrolments.name" validate={validateName} helperText={false} />
      <EnumInput
        source="ageBand"
        type="AgeBand"
        values={isChild ? childBands : adultBands}
        label="activities.ageBand"
        {...(isForChildren ? { validate: required() } : {})}
        helperText={false}
      />
      {isChild ? (
        <>
          <Alert severity="info" sx={{ my: 1 }}>
            {translate('activities.enrolments.consentHelp')}
          </Alert>
          <TextInput
            source="consent.guardianName"
            label="activities.enrolments.guardianName"
            validate={validateName}
            helperText={false}
          />
          <EnumInput
            source="consent.relation"
            type="GuardianRelation"
            label="activities.enrolments.relation"
            validate={required()}
            helperText={false}
          />
          <DayInput
            source="consent.givenOn"
            label="activities.enrolments.givenOn"
            validate={required()}
            helperText={false}
          />
          <BooleanInput source="consent.coversPhotos" label="activities.enrolments.coversPhotos" helperText={false} />
        </>
      ) : (
        withPhotos && <PhotosInput />
      )}
    </>
  );
}

export function PhotosInput() {
  return <BooleanInput source="allowsPhotos" label="activities.enrolments.allowsPhotos" helperText={false} />;
}
