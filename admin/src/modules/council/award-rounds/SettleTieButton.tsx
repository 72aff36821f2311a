// Settles a tie at the last place: who of those who are tied gets the places that are left, and why.
import { useTranslate } from 'ra-core';
import { CheckboxGroupInput, TextInput, maxLength, required } from 'react-admin';
import { SettleAwardTieDocument } from '../../../../../schema/generated/council/award-rounds/selection-workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { personTitle } from '../../people/person-name.ts';
import { one } from '../../people/workflow-inputs.ts';
import type { Round } from './round-states.ts';
import { useNominations } from './use-nominations.ts';

const validateReason = [required(), maxLength(500)];

export function SettleTieButton({ round }: { readonly round: Round }) {
  const translate = useTranslate();
  const { nominations = [] } = useNominations(round.id);
  const tied = nominations.filter(({ rankGround }) => rankGround === 'TIED');
  if (round.status !== 'DECIDED' || tied.length === 0) return null;
  const left = round.places - nominations.filter(({ isSelected }) => isSelected).length;
  const isExact = (chosen: unknown): string | undefined =>
    Array.isArray(chosen) && chosen.length === left ? undefined : translate('selection.tie.exactly', { left });
  return (
    <WorkflowButton
      document={SettleAwardTieDocument}
      variables={({ nominationIds, reason }, record) => ({
        input: { ...one(record), nominationIds: nominationIds as string[], reason: String(reason) },
      })}
      label="selection.tie.settle"
      help="selection.tie.help"
      variant="contained"
    >
      <CheckboxGroupInput
        source="nominationIds"
        label={translate('selection.tie.choose', { smart_count: left })}
        choices={tied.map(({ id, volunteer }) => ({ id, name: personTitle(volunteer?.person) }))}
        translateChoice={false}
        validate={isExact}
        row={false}
      />
      <TextInput
        source="reason"
        label="resources.awardRounds.fields.tieReason"
        multiline
        minRows={2}
        validate={validateReason}
      />
    </WorkflowButton>
  );
}
