// The rows of a list on a phone: a card each, with its name on top and the fields below.
import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { RecordContextProvider, useListContext, type RaRecord } from 'ra-core';
import { useFieldLabel, type FieldElement } from '../fields/field-elements.ts';
import { FieldValue } from '../fields/FieldValue.tsx';
import { RecordLink } from './RecordLink.tsx';
import { ArchivedMark, RowCheckbox, type RowsProps } from './RecordTable.tsx';

export function RecordCards({ columns, label, canSelect }: RowsProps) {
  const { data = [] } = useListContext<RaRecord<string>>();
  return (
    <Stack component="ul" spacing={1.5} aria-label={label} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {data.map((record) => (
        <RecordContextProvider key={record.id} value={record}>
          <li>
            <RecordCard record={record} columns={columns} canSelect={canSelect} />
          </li>
        </RecordContextProvider>
      ))}
    </Stack>
  );
}

function RecordCard({
  record,
  columns: [first, ...rest],
  canSelect,
}: {
  readonly record: RaRecord<string>;
  readonly columns: readonly FieldElement[];
  readonly canSelect: boolean;
}) {
  const label = useFieldLabel();
  return (
    <Card variant="outlined">
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Stack direction="row" sx={{ alignItems: 'center', mb: 0.5 }}>
          {canSelect && <RowCheckbox record={record} />}
          <Typography component="h2" variant="h6">
            <RecordLink record={record}>{first && <FieldValue field={first} />}</RecordLink>
          </Typography>
          {record['archivedAt'] != null && <ArchivedMark />}
        </Stack>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5, m: 0 }}>
          {rest.map((column) => (
            <Box key={column.props.source} sx={{ display: 'contents' }}>
              <Typography component="dt" variant="body2" color="text.secondary">
                {label(column.props)}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0 }}>
                <FieldValue field={column} />
              </Typography>
            </Box>
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}
