// The criteria of a plan, a row each, and whether their weights come to the whole.
import { useTranslate } from 'ra-core';
import { NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { Box, Button, IconButton, Stack, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/AddOutlined';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';

const mostCriteria = 12;
const validateTitle = [required(), maxLength(120)];
const validateWeight = [required(), minValue(1), maxValue(100)];

export function CriteriaInput() {
  const translate = useTranslate();
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: 'criteria' });
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, m: 0, mb: 2, minWidth: 0 }}
    >
      <Typography component="legend" variant="subtitle2" sx={{ px: 0.5 }}>
        {translate('selection.criteria.title')}
      </Typography>
      <Stack component="ol" spacing={2.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {fields.map(({ id }, index) => (
          <Criterion key={id} index={index} onRemove={fields.length > 1 ? () => remove(index) : undefined} />
        ))}
      </Stack>
      <Stack direction="row" useFlexGap spacing={2} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          startIcon={<AddIcon />}
          disabled={fields.length >= mostCriteria}
          onClick={() => append({ title: '', weightPercent: null, figure: null })}
        >
          {translate('selection.criteria.add')}
        </Button>
        <Sum />
      </Stack>
    </Box>
  );
}

function Criterion({ index, onRemove }: { readonly index: number; readonly onRemove: (() => void) | undefined }) {
  const translate = useTranslate();
  const at = `criteria.${index}`;
  return (
    <Box component="li" sx={row}>
      <TextInput
        source={`${at}.title`}
        label="selection.criteria.name"
        validate={validateTitle}
        helperText={false}
        sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' }, width: 'auto', minWidth: 0 }}
      />
      <NumberInput
        source={`${at}.weightPercent`}
        label="selection.criteria.weight"
        validate={validateWeight}
        min={1}
        max={100}
        helperText={false}
      />
      <EnumInput
        source={`${at}.figure`}
        type="AwardFigure"
        label="selection.criteria.figure"
        emptyText={translate('selection.criteria.judged')}
        helperText={false}
      />
      {onRemove && (
        <IconButton
          aria-label={translate('selection.criteria.remove', { number: index + 1 })}
          onClick={onRemove}
          sx={{ justifySelf: 'start' }}
        >
          <RemoveIcon />
        </IconButton>
      )}
    </Box>
  );
}

const row = {
  display: 'grid',
  columnGap: 1,
  rowGap: 1.5,
  // Each kind of input has a margin of its own: in a row they stand on one line.
  '& .MuiFormControl-root': { mt: 0, mb: 0, minWidth: 0 },
  gridTemplateColumns: { xs: '100px minmax(0, 1fr) auto', sm: 'minmax(0, 2fr) 110px minmax(0, 1.5fr) auto' },
  alignItems: 'start',
};

function Sum() {
  const translate = useTranslate();
  const criteria = (useWatch({ name: 'criteria' }) as readonly { weightPercent?: number | null }[] | undefined) ?? [];
  const sum = criteria.reduce((all, { weightPercent }) => all + (Number(weightPercent) || 0), 0);
  return (
    <Typography component="output" variant="body2" color={sum === 100 ? 'text.secondary' : 'error'}>
      {translate(sum === 100 ? 'selection.criteria.whole' : 'selection.criteria.notWhole', { sum })}
    </Typography>
  );
}
