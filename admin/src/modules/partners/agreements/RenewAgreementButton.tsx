// Gives the agreement a later end.
import { useRecordContext } from 'ra-core';
import { required } from 'react-admin';
import RenewIcon from '@mui/icons-material/AutorenewOutlined';
import { RenewAgreementDocument } from '../../../../../schema/generated/partners/agreements/agreement-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { whyNotRenew } from './why-not.ts';

export function RenewAgreementButton() {
  const isNext = ['RENEWAL_DUE', 'LAPSED'].includes(String(useRecordContext()?.['status']));
  return (
    <WorkflowButton
      document={RenewAgreementDocument}
      label="partners.renew"
      help="partners.renewHelp"
      done="partners.renewed"
      whyNot={whyNotRenew}
      icon={<RenewIcon />}
      variant={isNext ? 'contained' : 'outlined'}
      defaultValues={({ validUntil }) => ({ validUntil: oneYearAfter(String(validUntil)) })}
      variables={(values, { id }) => ({ input: { id, validUntil: String(values['validUntil']) } })}
    >
      <DayInput source="validUntil" label="partners.newEnd" validate={required()} />
    </WorkflowButton>
  );
}

/** The usual step; the 29th of February becomes the 28th. */
function oneYearAfter(day: string): string {
  const [year, monthAndDay] = [Number(day.slice(0, 4)), day.slice(5)];
  return `${year + 1}-${monthAndDay === '02-29' ? '02-28' : monthAndDay}`;
}
