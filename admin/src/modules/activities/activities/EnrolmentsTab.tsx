// Who comes to an activity: those with a place, those who help, those who wait, in the order in which places are given.
import { RecordContextProvider, useRecordContext, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { Chip, Stack, Typography } from '@mui/material';
import {
  AllowActivityPhotosDocument,
  WithdrawGuardianConsentDocument,
} from '../../../../../schema/generated/activities/activities/workflows.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useActivityDuties } from '../activity-duties.ts';
import { validateReason, which } from './workflow-inputs.ts';
import { whyNotEnrol, type Activity } from './activity-states.ts';
import { ChildNames, useChildNames } from './ChildNames.tsx';
import { ComerName } from './ComerName.tsx';
import { useEnrolments, type Enrolment } from './lists.ts';
import { WithdrawButton } from './WithdrawButton.tsx';

export function EnrolmentsTab() {
  const activity = useRecordContext<Activity>();
  return activity ? <Enrolments activity={activity} /> : null;
}

function Enrolments({ activity }: { readonly activity: Activity }) {
  const translate = useTranslate();
  const { data, error, refetch } = useEnrolments(activity.id);
  const mayChange = useActivityDuties().mayEnrolOthers(activity.hostUnitId);
  const childNames = useChildNames();
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={4} />;
  if (data.length === 0)
    return (
      <EmptyState
        title={translate('activities.enrolments.none')}
        advice={translate(whyNotEnrol(activity) ?? 'activities.enrolments.noneAdvice')}
      />
    );
  const groups = [
    ['taking', data.filter(({ role, status }) => role === 'PARTICIPANT' && status === 'ENROLLED')],
    ['waiting', data.filter(({ status }) => status === 'WAITING')],
    ['helping', data.filter(({ role }) => role === 'HELPER')],
  ] as const;
  return (
    <Stack spacing={2}>
      {data.some(({ isChild }) => isChild === true) && <ChildNames activityId={activity.id} names={childNames} />}
      {groups.map(([group, enrolments]) =>
        enrolments.length === 0 ? null : (
          <section key={group}>
            <Typography variant="subtitle1" component="h2">
              {translate(`activities.enrolments.${group}`, {
                smart_count: enrolments.length,
                capacity: activity.capacity ?? '∞',
              })}
            </Typography>
            <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {enrolments.map((enrolment, index) => (
                <RecordContextProvider key={enrolment.id} value={enrolment}>
                  <Row
                    enrolment={enrolment}
                    number={index + 1}
                    childName={childNames.names.get(enrolment.id)?.childName}
                    {...(mayChange ? { activity } : {})}
                  />
                </RecordContextProvider>
              ))}
            </Stack>
          </section>
        ),
      )}
    </Stack>
  );
}

interface RowProps {
  readonly enrolment: Enrolment;
  readonly number: number;
  readonly childName?: string | null | undefined;
  /** Given to whoever may change it. */
  readonly activity?: Activity;
}

function Row({ enrolment, number, childName, activity }: RowProps) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { ageBand, allowsPhotos, consents } = enrolment;
  const consent = consents.nodes[0];
  return (
    <Stack
      component="li"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ alignItems: 'center', flexWrap: 'wrap', minHeight: 44, borderBottom: 1, borderColor: 'divider', py: 0.5 }}
    >
      <Typography component="span" variant="body2" color="text.secondary" sx={{ width: 24, textAlign: 'right' }}>
        {number}
      </Typography>
      <Typography component="span" sx={{ flex: '1 1 110px', minWidth: 0 }}>
        <ComerName comer={enrolment} childName={childName} />
      </Typography>
      {ageBand && ageBand !== 'UNKNOWN' && (
        <Typography component="span" variant="body2" color="text.secondary">
          {word('AgeBand', ageBand)}
        </Typography>
      )}
      <Chip
        component="span"
        size="small"
        variant="outlined"
        label={translate(allowsPhotos ? 'activities.enrolments.photosYes' : 'activities.enrolments.photosNo')}
      />
      {activity && (
        <>
          <PhotosButton allows={!allowsPhotos} />
          {consent && consent.withdrawnAt == null ? (
            <RecordContextProvider value={consent}>
              <WithdrawConsentButton />
            </RecordContextProvider>
          ) : (
            <WithdrawButton activity={activity} />
          )}
        </>
      )}
    </Stack>
  );
}

function PhotosButton({ allows }: { readonly allows: boolean }) {
  return (
    <WorkflowButton
      document={AllowActivityPhotosDocument}
      variables={(_values, record) => ({ input: { ...which(record), allowsPhotos: allows } })}
      label={allows ? 'activities.enrolments.allow' : 'activities.enrolments.disallow'}
      help={allows ? 'activities.enrolments.allowHelp' : 'activities.enrolments.disallowHelp'}
      variant="text"
    ></WorkflowButton>
  );
}

function WithdrawConsentButton() {
  return (
    <WorkflowButton
      document={WithdrawGuardianConsentDocument}
      variables={(values, record) => ({ input: { ...which(record), reason: String(values['reason']) } })}
      label="activities.enrolments.withdrawConsent"
      help="activities.enrolments.withdrawConsentHelp"
      variant="text"
    >
      <TextInput source="reason" label="activities.reason" validate={validateReason} multiline />
    </WorkflowButton>
  );
}
