// Records what a partner unit delivered of a pledge on one day.
import type { ReactNode } from 'react';
import { RecordContextProvider, ResourceContextProvider, useGetOne, useRecordContext, type RaRecord } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import RecordIcon from '@mui/icons-material/AddTaskOutlined';
import { RecordDeliveryDocument } from '../../../../../schema/generated/partners/deliveries/delivery-workflows.ts';
import { useReach } from '../../../auth/session-context.tsx';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useMayDeliverFor } from '../may-deliver.ts';
import { QuantityInput } from '../pledges/PledgeInputs.tsx';
import { today } from '../../today/days.ts';

interface Counted extends RaRecord<string> {
  readonly unit: string;
}

const validateNote = maxLength(2000);

/** For the pledge at hand: on its page, and as the last field of its row. */
export function RecordDeliveryButton(_props: Partial<FieldProps>) {
  const mayDeliverFor = useMayDeliverFor();
  const pledge = useRecordContext<Counted>();
  const whyNot = ({ archivedAt, from, partnerUnitId }: RaRecord<string>): string | undefined => {
    if (archivedAt != null) return 'partners.whyNot.archived';
    if (!mayDeliverFor(partnerUnitId)) return 'partners.whyNot.otherUnit';
    return typeof from === 'string' && today() < from ? 'partners.whyNot.beforePledge' : undefined;
  };
  return (
    <DeliveryDialogButton whyNot={whyNot} pledgeOf={(_values, { id }) => id}>
      <QuantityInput source="quantity" unit={pledge?.unit} />
    </DeliveryDialogButton>
  );
}

/** For a pledge that is chosen in the dialog. */
export function NewDeliveryButton() {
  const { isOfCommunity, units } = useReach('delivery.record');
  // Staff of a partner unit record for it alone.
  const own = isOfCommunity ? {} : { partnerUnitId: units };
  return (
    <RecordContextProvider value={{ id: '' }}>
      <DeliveryDialogButton pledgeOf={(values) => String(values['pledgeId'])}>
        <LinkedInput source="pledgeId" reference="pledges" validate={required()} filter={own} />
        <QuantityOfChosenPledge />
      </DeliveryDialogButton>
    </RecordContextProvider>
  );
}

function QuantityOfChosenPledge() {
  const id: unknown = useWatch({ name: 'pledgeId' });
  const { data: pledge } = useGetOne<Counted>(
    'pledges',
    { id: String(id) },
    { enabled: typeof id === 'string' && id !== '' },
  );
  return <QuantityInput source="quantity" unit={pledge?.unit} />;
}

interface DeliveryDialogButtonProps {
  readonly whyNot?: (pledge: RaRecord<string>) => string | undefined;
  readonly pledgeOf: (values: FieldValues, record: RaRecord<string>) => string;
  readonly children: ReactNode;
}

function DeliveryDialogButton({ whyNot, pledgeOf, children }: DeliveryDialogButtonProps) {
  return (
    <ResourceContextProvider value="deliveries">
      <WorkflowButton
        document={RecordDeliveryDocument}
        label="partners.recordDelivery"
        help="partners.recordDeliveryHelp"
        done="partners.deliveryRecorded"
        {...(whyNot ? { whyNot } : {})}
        icon={<RecordIcon />}
        variant="contained"
        defaultValues={() => ({ deliveredOn: today() })}
        variables={(values, record) => ({
          input: {
            pledgeId: pledgeOf(values, record),
            quantity: Number(values['quantity']),
            deliveredOn: (values['deliveredOn'] as string | null) || null,
            note: (values['note'] as string | null) || null,
          },
        })}
      >
        {children}
        <DayInput source="deliveredOn" validate={required()} />
        <TextInput source="note" multiline minRows={2} validate={validateNote} />
      </WorkflowButton>
    </ResourceContextProvider>
  );
}
