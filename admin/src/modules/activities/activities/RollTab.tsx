// The roll of an activity: whoever is enrolled is ticked as they come; others are written down, and helpers pasted as a list.
import { RecordContextProvider, useRecordContext, useTranslate } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { Box, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import {
  RecordActivityRollDocument,
  RemoveActivityAttendanceDocument,
} from '../../../../../schema/generated/activities/activities/workflows.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { instantText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useActivityDuties } from '../activity-duties.ts';
import { validateReason, which } from './workflow-inputs.ts';
import { whyNotRecord, type Activity } from './activity-states.ts';
import { ChildNames, useChildNames } from './ChildNames.tsx';
import { ComerName } from './ComerName.tsx';
import { useAttendances, useEnrolments, type Attendance, type Enrolment } from './lists.ts';
import { rollEntry } from './roll-entry.ts';
import { WhomInput, WhomInputs, type Whom } from './WhomInputs.tsx';

export function RollTab() {
  const activity = useRecordContext<Activity>();
  return activity ? <Roll activity={activity} /> : null;
}

function Roll({ activity }: { readonly activity: Activity }) {
  const translate = useTranslate();
  const enrolments = useEnrolments(activity.id);
  const attendances = useAttendances(activity.id);
  const childNames = useChildNames();
  const mayRun = useActivityDuties().mayRun(activity.hostUnitId);
  const reason = whyNotRecord(activity);
  const error = enrolments.error ?? attendances.error;
  if (error)
    return (
      <FaultNotice error={error} onRetry={() => void Promise.all([enrolments.refetch(), attendances.refetch()])} />
    );
  if (!enrolments.data || !attendances.data) return <RowsSkeleton rows={4} />;
  const present = new Set(attendances.data.map(({ enrolmentId }) => enrolmentId));
  const others = attendances.data.filter(({ enrolmentId }) => enrolmentId == null);
  const mayRecord = mayRun && reason === undefined;
  const isEmpty = enrolments.data.length === 0 && others.length === 0;
  return (
    <Stack spacing={2}>
      {mayRun && <RollButtons activity={activity} />}
      {enrolments.data.some(({ isChild }) => isChild === true) && (
        <ChildNames activityId={activity.id} names={childNames} />
      )}
      {isEmpty ? (
        <EmptyState
          title={translate('activities.roll.none')}
          advice={translate(reason ?? 'activities.roll.noneAdvice')}
        />
      ) : (
        <Typography variant="body2" color="text.secondary">
          {translate('activities.roll.present', { present: attendances.data.length, enrolled: enrolments.data.length })}
        </Typography>
      )}
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {enrolments.data.map((enrolment) => (
          <Tick
            key={enrolment.id}
            activityId={activity.id}
            enrolment={enrolment}
            childName={childNames.names.get(enrolment.id)?.childName}
            isPresent={present.has(enrolment.id)}
            mayTick={mayRecord}
          />
        ))}
        {others.map((attendance) => (
          <RecordContextProvider key={attendance.id} value={attendance}>
            <Line attendance={attendance} mayRemove={mayRecord} />
          </RecordContextProvider>
        ))}
      </Stack>
    </Stack>
  );
}

const row = { alignItems: 'center', flexWrap: 'wrap', minHeight: 48, borderBottom: 1, borderColor: 'divider' } as const;

interface TickProps {
  readonly activityId: string;
  readonly enrolment: Enrolment;
  readonly childName: string | null | undefined;
  readonly isPresent: boolean;
  readonly mayTick: boolean;
}

function Tick({ activityId, enrolment, childName, isPresent, mayTick }: TickProps) {
  const word = useEnumLabel();
  const { run, isRunning } = useWorkflow(RecordActivityRollDocument, { done: 'activities.roll.saved' });
  const tick = (): void =>
    void run({ input: { activityId, entries: [{ enrolmentId: enrolment.id, isPresent: !isPresent }] } });
  return (
    <Stack component="li" direction="row" useFlexGap spacing={1} sx={row}>
      <FormControlLabel
        sx={{ flex: '1 1 180px', mr: 0 }}
        control={<Checkbox checked={isPresent} disabled={!mayTick || isRunning} onChange={tick} />}
        label={<ComerName comer={enrolment} childName={childName} />}
      />
      <Typography component="span" variant="body2" color="text.secondary">
        {word('ActivityRole', enrolment.role)}
      </Typography>
    </Stack>
  );
}

function Line({ attendance, mayRemove }: { readonly attendance: Attendance; readonly mayRemove: boolean }) {
  const word = useEnumLabel();
  const { language } = useLanguage();
  const translate = useTranslate();
  const { role, minutes, method, checkedInAt } = attendance;
  return (
    <Stack component="li" direction="row" useFlexGap spacing={1} sx={row}>
      <Box component="span" sx={{ flex: '1 1 180px', pl: 1 }}>
        <ComerName comer={attendance} />
      </Box>
      <Typography component="span" variant="body2" color="text.secondary">
        {[
          word('ActivityRole', role),
          ...(minutes == null ? [] : [translate('activities.minutes', { smart_count: minutes })]),
          word('CheckInMethod', method),
          instantText(checkedInAt, language),
        ].join(' · ')}
      </Typography>
      {mayRemove && (
        <WorkflowButton
          document={RemoveActivityAttendanceDocument}
          variables={(values, record) => ({ input: { ...which(record), reason: String(values['reason']) } })}
          label="activities.roll.takeOff"
          help="activities.roll.takeOffHelp"
          variant="text"
        >
          <TextInput source="reason" label="activities.reason" validate={validateReason} />
        </WorkflowButton>
      )}
    </Stack>
  );
}

const validateList = [required(), maxLength(20_000)];

function RollButtons({ activity }: { readonly activity: Activity }) {
  const { isOfCommunity } = useActivityDuties();
  const kinds: Whom[] = isOfCommunity ? ['GUEST', 'PERSON', 'HELPER'] : ['GUEST'];
  const why = (record: object): string | undefined => whyNotRecord(record as Activity);
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <WorkflowButton
        document={RecordActivityRollDocument}
        variables={(values, record) => ({ input: { activityId: record.id, entries: [rollEntry(values)] } })}
        label="activities.roll.add"
        done="activities.roll.saved"
        help="activities.roll.addHelp"
        whyNot={why}
        defaultValues={() => ({ whom: kinds[0] })}
      >
        <WhomInput kinds={kinds} />
        <WhomInputs isForChildren={activity.isForChildren} withPhotos={false} />
      </WorkflowButton>
      <WorkflowButton
        document={RecordActivityRollDocument}
        variables={(values, record) => ({ input: { activityId: record.id, helperText: String(values['helperText']) } })}
        label="activities.roll.paste"
        done="activities.roll.saved"
        help="activities.roll.pasteHelp"
        whyNot={why}
      >
        <TextInput
          source="helperText"
          label="activities.roll.pasteLabel"
          multiline
          minRows={4}
          validate={validateList}
        />
      </WorkflowButton>
    </Stack>
  );
}
