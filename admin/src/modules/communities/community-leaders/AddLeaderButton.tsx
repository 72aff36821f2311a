// Says who leads the place on the page.
import { ResourceContextProvider, type RaRecord } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import AddIcon from '@mui/icons-material/PersonAddOutlined';
import {
  CreateCommunityLeaderDocument,
  type CreateCommunityLeaderMutationVariables,
} from '../../../../../schema/generated/communities/communities/community-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { PersonInput } from '../../people/PersonInput.tsx';
import { filledIn } from '../../people/RegisterForm.tsx';
import { today } from '../../today/days.ts';
import { useIsInReach } from '../communities/use-reach.ts';

export const validateTitle = [required(), maxLength(40)];

export function AddLeaderButton() {
  const isInReach = useIsInReach();
  const whyNot = (place: RaRecord<string>): string | undefined => {
    if (place['archivedAt'] != null) return 'communities.whyNot.archived';
    return isInReach(place) && place['communityId'] != null ? undefined : 'communities.whyNot.elsewhere';
  };
  return (
    <ResourceContextProvider value="communityLeaders">
      <WorkflowButton
        document={CreateCommunityLeaderDocument}
        label="communities.addLeader"
        help="communities.addLeaderHelp"
        done="communities.leaderAdded"
        whyNot={whyNot}
        icon={<AddIcon />}
        defaultValues={() => ({ from: today() })}
        variables={(values, { id }) =>
          ({ input: { ...filledIn(values), nodeId: id } }) as CreateCommunityLeaderMutationVariables
        }
      >
        <PersonInput validate={required()} />
        <TextInput source="title" validate={validateTitle} helperText="communities.titleHelp" />
        <DayInput source="from" validate={required()} />
        <DayInput source="until" />
      </WorkflowButton>
    </ResourceContextProvider>
  );
}
