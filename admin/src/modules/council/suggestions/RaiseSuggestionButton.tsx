// Takes a suggestion down: what, from where, and for whom if that is known. Three fields, on the spot, with one hand.
import { RecordContextProvider, ResourceContextProvider } from 'ra-core';
import { BooleanInput, TextInput, maxLength, required } from 'react-admin';
import RaiseIcon from '@mui/icons-material/AddCommentOutlined';
import {
  RaiseSuggestionDocument,
  type RaiseSuggestionMutationVariables,
} from '../../../../../schema/generated/council/suggestions/suggestion-workflows.ts';
import { OwnPersonDocument } from '../../../../../schema/generated/people/people/own-person.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { filledIn } from '../../people/RegisterForm.tsx';
import { today } from '../../today/days.ts';
import { ResponsibleInput, responsibleInput } from './ResponsibleInput.tsx';

const fiveMinutesMs = 5 * 60_000;
const validateText = [required(), maxLength(1000)];

export interface RaiseSuggestionButtonProps {
  /** The meeting or drill at whose page it is taken down. */
  readonly meetingId?: string;
  readonly drillId?: string;
}

export function RaiseSuggestionButton({ meetingId, drillId }: RaiseSuggestionButtonProps) {
  const { data } = useTypedQuery(OwnPersonDocument, {}, { freshForMs: fiveMinutesMs });
  const personId = data?.me?.account?.personId;
  return (
    <ResourceContextProvider value="suggestions">
      {/* A new suggestion: no record stands behind the button yet. */}
      <RecordContextProvider value={{ id: '' }}>
        <WorkflowButton
          document={RaiseSuggestionDocument}
          label="suggestions.raise.action"
          help="suggestions.raise.help"
          done="suggestions.raise.done"
          icon={<RaiseIcon />}
          variant="contained"
          defaultValues={() => ({
            source: meetingId ? 'JOINT_MEETING' : drillId ? 'DRILL' : 'SUGGESTION_BOX',
            raisedOn: today(),
          })}
          variables={(values) => variablesOf(values, { meetingId, drillId }, personId)}
        >
          <CommunityInput />
          <TextInput
            source="text"
            multiline
            minRows={3}
            helperText="suggestions.raise.textHelp"
            validate={validateText}
          />
          <EnumInput source="source" type="SuggestionSource" validate={required()} helperText={false} sx={{ mt: 1 }} />
          <ResponsibleInput />
          <DayInput source="raisedOn" validate={required()} helperText={false} />
          {personId && <BooleanInput source="inMyName" label="suggestions.raise.inMyName" helperText={false} />}
        </WorkflowButton>
      </RecordContextProvider>
    </ResourceContextProvider>
  );
}

function variablesOf(
  values: Readonly<Record<string, unknown>>,
  origin: RaiseSuggestionButtonProps,
  personId: string | null | undefined,
): RaiseSuggestionMutationVariables {
  const { text, source, raisedOn, communityId, inMyName } = values;
  const raisedById = inMyName === true ? personId : undefined;
  return {
    input: filledIn({ text, source, raisedOn, communityId, raisedById, ...origin, ...responsibleInput(values) }),
  } as RaiseSuggestionMutationVariables;
}
