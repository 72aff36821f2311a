// Takes a place at an activity: for somebody on file, for a guest, for a child with its guardian's consent, or for oneself.
import { RecordContextProvider } from 'ra-core';
import { BooleanInput } from 'react-admin';
import { Alert } from '@mui/material';
import { MyActivityEnrolmentDocument } from '../../../../../schema/generated/activities/activities/activity-page.ts';
import {
  EnrolInActivityDocument,
  type EnrolInActivityInput,
} from '../../../../../schema/generated/activities/activities/workflows.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { useActivityDuties } from '../activity-duties.ts';
import { whyNotEnrol, type Activity } from './activity-states.ts';
import { PhotosInput, WhomInput, WhomInputs, type Whom, type WhomValues } from './WhomInputs.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';

export function EnrolButtons({ activity }: { readonly activity: Activity }) {
  const { mayEnrolOthers, isOfCommunity, isVolunteer } = useActivityDuties();
  return (
    <>
      {mayEnrolOthers(activity.hostUnitId) && <EnrolOther activity={activity} knowsPeople={isOfCommunity} />}
      {isVolunteer && <EnrolMyself activity={activity} />}
    </>
  );
}

function EnrolOther({ activity, knowsPeople }: { readonly activity: Activity; readonly knowsPeople: boolean }) {
  const kinds: Whom[] = [
    ...(knowsPeople ? (['PERSON'] as const) : []),
    'GUEST',
    ...(activity.isForChildren ? (['CHILD'] as const) : []),
    ...(knowsPeople ? (['HELPER'] as const) : []),
  ];
  return (
    <WorkflowButton
      document={EnrolInActivityDocument}
      variables={(values, record) => ({ input: enrolInput(record.id, values) })}
      label="activities.enrolments.enrol"
      done="activities.enrolments.done"
      help="activities.enrolments.enrolHelp"
      whyNot={(record) => whyNotEnrol(record as unknown as Activity)}
      defaultValues={() => ({ whom: activity.isForChildren ? 'CHILD' : kinds[0], consent: { givenOn: today() } })}
    >
      <WhomInput kinds={kinds} />
      <WhomInputs isForChildren={activity.isForChildren} />
      <BooleanInput source="waitIfFull" label="activities.enrolments.waitIfFull" helperText={false} />
    </WorkflowButton>
  );
}

/** What belongs to another kind of person than the chosen one is not sent. */
function enrolInput(activityId: string, values: WhomValues): EnrolInActivityInput {
  const { whom, personId, volunteerId, name, ageBand, consent, allowsPhotos, waitIfFull } = values;
  const common = { activityId, waitIfFull: waitIfFull === true };
  if (whom === 'HELPER') return { ...common, role: 'HELPER', volunteerId };
  if (whom === 'PERSON') return { ...common, personId, allowsPhotos: allowsPhotos === true };
  const guest = { ...common, name, ageBand: ageBand ?? null };
  if (whom !== 'CHILD') return { ...guest, allowsPhotos: allowsPhotos === true };
  return { ...guest, consent: consent && { ...consent, coversPhotos: consent.coversPhotos === true } };
}

function EnrolMyself({ activity }: { readonly activity: Activity }) {
  const { data } = useTypedQuery(MyActivityEnrolmentDocument, { activityId: activity.id });
  const mine = data?.me?.account?.person?.volunteers.nodes.flatMap(
    ({ activityEnrolments }) => activityEnrolments.nodes,
  )[0];
  if (mine) {
    return (
      <RecordContextProvider value={mine}>
        <WithdrawButton activity={activity} label="activities.enrolments.withdrawMyself" />
      </RecordContextProvider>
    );
  }
  return (
    <>
      {(['PARTICIPANT', 'HELPER'] as const).map((role) => (
        <WorkflowButton
          key={role}
          document={EnrolInActivityDocument}
          variables={({ waitIfFull, allowsPhotos }, record) => ({
            input: {
              activityId: record.id,
              role,
              waitIfFull: waitIfFull === true,
              allowsPhotos: allowsPhotos === true,
            },
          })}
          label={`activities.enrolments.myself.${role}`}
          done="activities.enrolments.done"
          help={activity.riskStatement ? 'activities.enrolments.risk' : 'activities.enrolments.myselfHelp'}
          whyNot={(record) => whyNotEnrol(record as unknown as Activity)}
          variant={role === 'PARTICIPANT' ? 'contained' : 'outlined'}
        >
          {activity.riskStatement && <Alert severity="warning">{activity.riskStatement}</Alert>}
          {role === 'PARTICIPANT' && (
            <BooleanInput source="waitIfFull" label="activities.enrolments.waitIfFull" helperText={false} />
          )}
          <PhotosInput />
        </WorkflowButton>
      ))}
    </>
  );
}
