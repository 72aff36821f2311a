// One application: how the applicant fits the call, where it stands, and the steps.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import {
  Alert,
  Card,
  CardContent,
  Chip,
  Stack,
  Step,
  StepLabel,
  Stepper,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import {
  ApplicationMatchDocument,
  type ApplicationMatchQuery,
} from '../../../../../schema/generated/people/recruitment/recruitment-workflows.ts';
import { useMay } from '../../../auth/session-context.tsx';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TagsField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { BirthField } from '../people/BirthField.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { ApplicationButtons } from './ApplicationButtons.tsx';
import { applicationColours, applicationSteps } from './recruitment-states.ts';

const ofPerson = 'resources.people.fields';

export function ApplicationShow() {
  return (
    <RecordShow above={<ApplicationStanding />}>
      <PersonNameField source="personId" link="people" />
      <BirthField source="person.birthDate" precision="person.birthPrecision" label={`${ofPerson}.birthDate`} />
      <TextField source="person.phoneTail" label={`${ofPerson}.phoneTail`} />
      <LinkedField source="callId" reference="recruitmentCalls" />
      <EnumField source="status" type="VolunteerApplicationStatus" colours={applicationColours} />
      <TagsField source="skills" />
      <LongTextField source="availability" />
      <DayField source="receivedOn" />
      <DayField source="identityCheckedOn" />
      <DayField source="vettedOn" />
      <DayField source="decidedOn" />
      <LongTextField source="endReason" />
      <LinkedField source="volunteerId" reference="volunteers" />
      <LongTextField source="risksRead" />
    </RecordShow>
  );
}

function ApplicationStanding() {
  const translate = useTranslate();
  const application = useRecordContext<RaRecord<string>>();
  const mayRun = useMay()('recruitment.run');
  const { data } = useTypedQuery(ApplicationMatchDocument, { id: application?.id ?? '' }, { enabled: mayRun });
  if (!application) return null;
  const status = String(application['status']);
  const hasEnded = status === 'REJECTED' || status === 'WITHDRAWN';
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        {hasEnded ? (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate(`people.recruitment.ended.${status}`)}
          </Alert>
        ) : (
          <Way status={status} />
        )}
        {data?.applicationMatch && !hasEnded && status !== 'ACCEPTED' && <Match match={data.applicationMatch} />}
        <ApplicationButtons />
      </CardContent>
    </Card>
  );
}

function Way({ status }: { readonly status: string }) {
  const word = useEnumLabel();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const now = applicationSteps.findIndex((step) => step === status);
  const active = status === 'ACCEPTED' ? applicationSteps.length : now + 1;
  return (
    <Stepper activeStep={active} orientation={isPhone ? 'vertical' : 'horizontal'} sx={{ mb: 2 }}>
      {applicationSteps.map((step) => (
        <Step key={step}>
          <StepLabel>{word('VolunteerApplicationStatus', step)}</StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}

/** Fits or not, in words and not by colour alone. */
function Match({ match }: { readonly match: NonNullable<ApplicationMatchQuery['applicationMatch']> }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { age, isAgeMet, missingSkills, missingCredentials, isCheckMet } = match;
  const words = 'people.recruitment.match';
  const lines: { readonly text: string; readonly fits: boolean }[] = [
    {
      text:
        isAgeMet === null || isAgeMet === undefined
          ? translate(`${words}.ageUnknown`)
          : translate(isAgeMet ? `${words}.age` : `${words}.ageOutside`, { age: age ?? '—' }),
      fits: isAgeMet === true,
    },
    {
      text:
        missingSkills.length === 0
          ? translate(`${words}.skills`)
          : translate(`${words}.skillsMissing`, { skills: missingSkills.join('、') }),
      fits: missingSkills.length === 0,
    },
    ...missingCredentials.map((kind) => ({
      text: translate(`${words}.credentialMissing`, { kind: word('CredentialKind', kind) }),
      fits: false,
    })),
    ...(isCheckMet ? [] : [{ text: translate(`${words}.checkMissing`), fits: false }]),
  ];
  return (
    <>
      <Typography variant="subtitle2" component="h2" gutterBottom>
        {translate(`${words}.title`)}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 2 }}>
        {lines.map(({ text, fits }) => (
          <Chip
            key={text}
            size="small"
            variant="outlined"
            color={fits ? 'success' : 'warning'}
            label={text}
            sx={{ height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.5 } }}
          />
        ))}
      </Stack>
    </>
  );
}
