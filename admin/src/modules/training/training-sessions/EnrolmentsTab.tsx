// Who enrolled for a training, in the order in which seats are given; those who wait come after.
import { RecordContextProvider, useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Chip, Stack, Typography } from '@mui/material';
import { WithdrawFromTrainingSessionDocument } from '../../../../../schema/generated/training/training-sessions/workflows.ts';
import { instantText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { Masked } from '../../../shared/fields/MaskedField.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useEnrolments, type Enrolment } from '../roster/use-whole-roster.ts';
import { useTrainingDuties } from '../training-duties.ts';
import { whyNotEnrol, whyNotWithdraw, type Session } from './session-states.ts';

export function EnrolmentsTab() {
  const session = useRecordContext<Session>();
  return session ? <Enrolments session={session} /> : null;
}

function Enrolments({ session }: { readonly session: Session }) {
  const translate = useTranslate();
  const { data, error, refetch } = useEnrolments(session.id);
  const mayWithdraw = useTrainingDuties().mayEnrolOthers(session.providerUnitId);
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={4} />;
  if (data.length === 0)
    return (
      <EmptyState
        title={translate('training.enrolments.none')}
        advice={translate(whyNotEnrol(session) ?? 'training.enrolments.noneAdvice')}
      />
    );
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {session.seats == null
          ? translate('training.enrolments.taken', { smart_count: session.takenSeats })
          : translate('training.enrolments.takenOf', { taken: session.takenSeats, seats: session.seats })}
      </Typography>
      <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((enrolment) => (
          <RecordContextProvider key={enrolment.id} value={enrolment}>
            <Row enrolment={enrolment} {...(mayWithdraw ? { session } : {})} />
          </RecordContextProvider>
        ))}
      </Stack>
    </>
  );
}

function Row({ enrolment, session }: { readonly enrolment: Enrolment; readonly session?: Session }) {
  const word = useEnumLabel();
  const { language } = useLanguage();
  const { volunteerName, masked, status, enrolledAt } = enrolment;
  return (
    <Stack
      component="li"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ alignItems: 'center', flexWrap: 'wrap', minHeight: 44, borderBottom: 1, borderColor: 'divider', py: 0.5 }}
    >
      <Typography component="span" sx={{ flex: '1 1 110px', minWidth: 0 }}>
        {masked.includes('volunteerName') ? <Masked /> : volunteerName}
      </Typography>
      <Chip
        component="span"
        size="small"
        variant="outlined"
        color={status === 'WAITING' ? 'warning' : 'default'}
        label={word('TrainingEnrolmentStatus', status)}
      />
      <Typography component="span" variant="body2" color="text.secondary">
        <time dateTime={enrolledAt}>{instantText(enrolledAt, language)}</time>
      </Typography>
      {session && <WithdrawButton session={session} />}
    </Stack>
  );
}

/** For the enrolment in context. */
export function WithdrawButton({
  session,
  label = 'training.enrolments.withdraw',
}: {
  readonly session: Session;
  readonly label?: string;
}) {
  return (
    <WorkflowButton
      document={WithdrawFromTrainingSessionDocument}
      variables={(_values, enrolment: RaRecord<string>) => ({ input: { id: enrolment.id } })}
      label={label}
      help="training.enrolments.withdrawHelp"
      whyNot={() => whyNotWithdraw(session)}
      variant="text"
    ></WorkflowButton>
  );
}
