// Grants a role for a place; says in a sentence what it will mean before it is granted.
import { useGetOne, useTranslate, type RaRecord } from 'ra-core';
import { required } from 'react-admin';
import { Alert } from '@mui/material';
import GrantIcon from '@mui/icons-material/AddModeratorOutlined';
import { useWatch } from 'react-hook-form';
import {
  GrantRoleDocument,
  type GrantRoleMutationVariables,
} from '../../../../../schema/generated/access/accounts/account-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { filledIn } from '../../people/RegisterForm.tsx';
import { today } from '../../today/days.ts';
import { useGrantSentence } from './grant-sentence.ts';
import { useWhyNotOwn } from './use-why-not-own.ts';

/** Where a role can be held. */
const levels = { level: ['STREET', 'COMMUNITY', 'GRID'] };

export function GrantRoleButton() {
  const whyNotOwn = useWhyNotOwn();
  return (
    <WorkflowButton
      document={GrantRoleDocument}
      label="access.grant"
      done="access.granted"
      whyNot={whyNotOwn}
      icon={<GrantIcon />}
      variant="contained"
      defaultValues={({ communityId }) => ({ nodeId: communityId, validFrom: today() })}
      variables={(values, { id }) => ({ input: { ...granted(values), accountId: id } }) as GrantRoleMutationVariables}
    >
      <EnumInput source="role" type="Role" label="access.role" validate={required()} />
      <LinkedInput
        source="nodeId"
        reference="communities"
        label="access.place"
        helperText="access.placeHelp"
        filter={levels}
        validate={required()}
      />
      <UnitInput />
      <DayInput source="validFrom" label="access.validFrom" validate={required()} />
      <DayInput source="validUntil" label="access.validUntil" helperText="access.validUntilHelp" />
      <Meaning />
    </WorkflowButton>
  );
}

/** A unit is said for the staff of one and for nobody else. */
function granted(values: Record<string, unknown>): Record<string, unknown> {
  const { partnerUnitId, ...rest } = filledIn(values);
  return rest['role'] === 'PARTNER_STAFF' ? { ...rest, partnerUnitId: partnerUnitId as string } : rest;
}

function UnitInput() {
  const role: unknown = useWatch({ name: 'role' });
  if (role !== 'PARTNER_STAFF') return null;
  return <LinkedInput source="partnerUnitId" reference="partnerUnits" label="access.unit" validate={required()} />;
}

function Meaning() {
  const translate = useTranslate();
  const sentence = useGrantSentence();
  const { role, nodeId, partnerUnitId, validFrom, validUntil } = useWatch() as Record<
    string,
    string | null | undefined
  >;
  const place = useGetOne<RaRecord<string>>('communities', { id: nodeId ?? '' }, { enabled: !!nodeId });
  const unit = useGetOne<RaRecord<string>>('partnerUnits', { id: partnerUnitId ?? '' }, { enabled: !!partnerUnitId });
  if (!role || !place.data || !validFrom || (role === 'PARTNER_STAFF' && !unit.data)) return null;
  const grant = {
    role,
    place: String(place.data['name']),
    unit: role === 'PARTNER_STAFF' ? String(unit.data?.['name']) : undefined,
    validFrom,
    validUntil: validUntil ?? null,
  };
  return (
    <Alert severity="info" role="note">
      {sentence(grant)} {translate(`access.can.${role}`)}
    </Alert>
  );
}
