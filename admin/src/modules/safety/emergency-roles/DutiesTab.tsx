// The duties under a plan and its contact chain: added, changed, ordered, ended. Phones are shown on the page of a person,
// for a reason that stays on record.
import { RecordContextProvider, useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { IconButton, Stack, Typography } from '@mui/material';
import DownIcon from '@mui/icons-material/ArrowDownwardOutlined';
import LeaveIcon from '@mui/icons-material/PhoneDisabledOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import {
  ArchiveEmergencyRoleDocument,
  CreateEmergencyRoleDocument,
  OrderContactChainDocument,
  UpdateEmergencyRoleDocument,
} from '../../../../../schema/generated/safety/emergency-roles/role-workflows.ts';
import { useMay } from '../../../auth/session-context.tsx';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { which } from '../values.ts';
import { DutyInputs, dutyDefaults, dutyIn } from './DutyInputs.tsx';
import { DutyList, type DutyActionsProps } from './DutyList.tsx';
import { chainWith, chainWithout } from './use-duties.ts';

export function DutiesTab() {
  const translate = useTranslate();
  const plan = useRecordContext<RaRecord<string>>();
  const mayWrite = useMay()('plan.write');
  if (!plan) return null;
  return (
    <Stack spacing={2}>
      <Stack direction="row">
        <WorkflowButton
          document={CreateEmergencyRoleDocument}
          variables={(values, record) => ({ input: { planId: record.id, ...dutyIn(values) } })}
          label="safety.duty.add"
          help="safety.duty.addHelp"
        >
          <DutyInputs />
        </WorkflowButton>
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {translate('safety.duty.phones')}
      </Typography>
      <DutyList planId={plan.id} {...(mayWrite ? { Actions } : {})} />
    </Stack>
  );
}

function Actions({ planId, duty, all }: DutyActionsProps) {
  const translate = useTranslate();
  const { run, isRunning } = useWorkflow(OrderContactChainDocument, { done: 'safety.duty.ordered' });
  const move = (by: number) => () => void run({ input: { planId, roleIds: chainWith(all, duty, by) } });
  const length = all.filter(({ callPosition }) => callPosition != null).length;
  const place = duty.callPosition;
  return (
    <RecordContextProvider value={duty as unknown as RaRecord<string>}>
      <Stack component="span" direction="row" sx={{ alignItems: 'center' }}>
        <IconButton
          aria-label={translate(place == null ? 'safety.duty.join' : 'safety.duty.earlier', { duty: duty.duty })}
          disabled={isRunning || place === 1}
          onClick={move(-1)}
        >
          <UpIcon />
        </IconButton>
        <IconButton
          aria-label={translate('safety.duty.later', { duty: duty.duty })}
          disabled={isRunning || place == null || place === length}
          onClick={move(1)}
        >
          <DownIcon />
        </IconButton>
        {place != null && (
          <IconButton
            aria-label={translate('safety.duty.leave', { duty: duty.duty })}
            disabled={isRunning}
            onClick={() => void run({ input: { planId, roleIds: chainWithout(all, duty) } })}
          >
            <LeaveIcon />
          </IconButton>
        )}
        <WorkflowButton
          document={UpdateEmergencyRoleDocument}
          variables={(values, record) => ({ input: { ...which(record), patch: dutyIn(values) } })}
          label="safety.duty.change"
          defaultValues={dutyDefaults}
          variant="text"
        >
          <DutyInputs />
        </WorkflowButton>
        <WorkflowButton
          document={ArchiveEmergencyRoleDocument}
          variables={(_values, record) => ({ input: which(record) })}
          label="safety.duty.end"
          help="safety.duty.endHelp"
          variant="text"
          color="error"
        />
      </Stack>
    </RecordContextProvider>
  );
}
