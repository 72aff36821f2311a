// Adds a grid, a micro-grid or a building below the place on the page.
import { useRecordContext, type RaRecord } from 'ra-core';
import { NumberInput, TextInput, required } from 'react-admin';
import AddIcon from '@mui/icons-material/AddOutlined';
import {
  AddCommunityDocument,
  type AddCommunityMutationVariables,
} from '../../../../../schema/generated/communities/communities/community-workflows.ts';
import { valuesOf } from '../../../i18n/enum-label.ts';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { filledIn } from '../../people/RegisterForm.tsx';
import { validateCode, validateCount, validateName } from './place-rules.ts';
import { useIsInReach } from './use-reach.ts';

const levels = valuesOf('CommunityLevel');

export function AddCommunityButton() {
  const isInReach = useIsInReach();
  const place = useRecordContext<RaRecord<string>>();
  const below = levels.slice(levels.indexOf(String(place?.['level'])) + 1);
  const whyNot = (parent: RaRecord<string>): string | undefined => {
    if (parent['archivedAt'] != null) return 'communities.whyNot.archived';
    if (below.length === 0) return 'communities.whyNot.lowest';
    if (levels.indexOf(String(parent['level'])) < levels.indexOf('COMMUNITY')) return 'communities.whyNot.above';
    return isInReach(parent) ? undefined : 'communities.whyNot.elsewhere';
  };
  return (
    <WorkflowButton
      document={AddCommunityDocument}
      label="communities.addBelow"
      help="communities.addBelowHelp"
      done="communities.added"
      whyNot={whyNot}
      icon={<AddIcon />}
      defaultValues={() => ({ level: below[0] })}
      variables={(values, { id }) =>
        ({ input: { ...filledIn(values), parentId: id } }) as AddCommunityMutationVariables
      }
    >
      <EnumInput source="level" type="CommunityLevel" values={below} validate={required()} />
      <TextInput source="name" validate={validateName} helperText="communities.nameHelp" />
      <TextInput source="code" validate={validateCode} />
      <NumberInput source="householdCount" validate={validateCount} min={0} />
      <NumberInput source="residentCount" validate={validateCount} min={0} />
    </WorkflowButton>
  );
}
