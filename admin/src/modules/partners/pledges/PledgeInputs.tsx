// What is entered of a pledge. Money is typed in yuan and kept in fen.
import { useWatch } from 'react-hook-form';
import { NumberInput, TextInput, maxLength, minValue, required, useTranslate } from 'react-admin';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { fenPerYuan } from '../quantity.ts';

const validateTitle = [required(), maxLength(120)];
const validateQuantity = [required(), minValue(1)];
const validateNote = maxLength(2000);

export function PledgeInputs() {
  const unit: unknown = useWatch({ name: 'unit' });
  return (
    <>
      <EnumInput source="kind" type="PledgeKind" validate={required()} />
      <TextInput source="title" validate={validateTitle} helperText="partners.pledgeHelp" />
      <QuantityInput source="promisedQuantity" unit={unit} />
      <DayInput source="from" />
      <DayInput source="until" />
      <TextInput source="note" multiline minRows={3} validate={validateNote} />
    </>
  );
}

export interface QuantityInputProps {
  readonly source: string;
  /** In what it is counted, once that is known. */
  readonly unit: unknown;
}

export function QuantityInput({ source, unit }: QuantityInputProps) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const isMoney = unit === 'FEN';
  const money = {
    format: (fen: unknown) => (typeof fen === 'number' ? fen / fenPerYuan : fen),
    parse: (yuan: unknown) => (yuan === '' || yuan == null ? null : Math.round(Number(yuan) * fenPerYuan)),
  };
  return (
    <NumberInput
      key={isMoney ? 'money' : 'count'}
      source={source}
      validate={validateQuantity}
      min={0}
      step={isMoney ? 0.01 : 1}
      helperText={typeof unit === 'string' && translate('partners.countedIn', { unit: word('PledgeUnit', unit) })}
      {...(isMoney ? money : {})}
    />
  );
}

/** The agreement in which it was promised: one of the same unit. */
export function AgreementOfUnitInput() {
  const partnerUnitId: unknown = useWatch({ name: 'partnerUnitId' });
  if (typeof partnerUnitId !== 'string') return null;
  return <LinkedInput source="agreementId" reference="agreements" filter={{ partnerUnitId }} />;
}
