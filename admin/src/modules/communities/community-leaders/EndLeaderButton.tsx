// Says until when somebody leads a place.
import type { RaRecord } from 'ra-core';
import { required } from 'react-admin';
import EndIcon from '@mui/icons-material/EventBusyOutlined';
import { UpdateCommunityLeaderDocument } from '../../../../../schema/generated/communities/communities/community-workflows.ts';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';

/** Stands as the last field of a leader's row. */
export function EndLeaderButton(_props: FieldProps) {
  const whyNot = ({ archivedAt, until }: RaRecord<string>): string | undefined => {
    if (archivedAt != null) return 'communities.whyNot.archived';
    return typeof until === 'string' && until < today() ? 'communities.whyNot.over' : undefined;
  };
  return (
    <WorkflowButton
      document={UpdateCommunityLeaderDocument}
      label="communities.endLeader"
      help="communities.endLeaderHelp"
      done="communities.leaderEnded"
      whyNot={whyNot}
      icon={<EndIcon />}
      defaultValues={() => ({ until: today() })}
      variables={(values, { id, version }) => ({
        input: { id, expectedVersion: Number(version), patch: { until: String(values['until']) } },
      })}
    >
      <DayInput source="until" label="communities.lastDay" validate={required()} />
    </WorkflowButton>
  );
}
