// Cancels a delivery that was recorded in error.
import type { RaRecord } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import CancelIcon from '@mui/icons-material/UndoOutlined';
import { CancelDeliveryDocument } from '../../../../../schema/generated/partners/deliveries/delivery-workflows.ts';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useMayDeliverFor } from '../may-deliver.ts';

const validateReason = [required(), maxLength(200)];

/** Stands on the page of a delivery, and as the last field of its row. */
export function CancelDeliveryButton(_props: FieldProps) {
  const mayDeliverFor = useMayDeliverFor();
  const whyNot = ({ status, pledge }: RaRecord<string>): string | undefined => {
    if (status === 'CANCELLED') return 'partners.whyNot.cancelled';
    return mayDeliverFor((pledge as { partnerUnitId: string } | null)?.partnerUnitId)
      ? undefined
      : 'partners.whyNot.otherUnit';
  };
  return (
    <WorkflowButton
      document={CancelDeliveryDocument}
      label="partners.cancelDelivery"
      help="partners.cancelDeliveryHelp"
      done="partners.deliveryCancelled"
      whyNot={whyNot}
      icon={<CancelIcon />}
      variables={(values, { id }) => ({ input: { id, reason: String(values['reason']) } })}
    >
      <TextInput source="reason" label="partners.reason" validate={validateReason} />
    </WorkflowButton>
  );
}
