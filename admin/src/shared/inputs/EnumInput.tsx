// One value of an enum, or several; the choices are the contract's.
import { SelectArrayInput, SelectInput, type SelectInputProps } from 'react-admin';
import { useEnumLabel, valuesOf, type EnumName } from '../../i18n/enum-label.ts';

export interface EnumInputProps extends Omit<SelectInputProps, 'choices' | 'source'> {
  readonly source: string;
  readonly type: EnumName;
  /** The values to choose from, in their order, where it is not all of them. */
  readonly values?: readonly string[];
}

export function EnumInput({ type, values, ...rest }: EnumInputProps) {
  return <SelectInput choices={useEnumChoices(type, values)} translateChoice={false} {...rest} />;
}

export function EnumListInput({
  type,
  values,
  source,
  label,
}: Pick<EnumInputProps, 'type' | 'values' | 'source' | 'label'>) {
  return (
    <SelectArrayInput
      source={source}
      choices={useEnumChoices(type, values)}
      translateChoice={false}
      {...(label ? { label } : {})}
    />
  );
}

function useEnumChoices(type: EnumName, values: readonly string[] = valuesOf(type)): { id: string; name: string }[] {
  const label = useEnumLabel();
  return values.map((value) => ({ id: value, name: label(type, value) }));
}
