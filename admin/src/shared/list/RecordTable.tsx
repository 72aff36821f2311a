// The rows of a list as a table: named checkboxes, sortable heads, the record's name as the head of its row.
import {
  Box,
  Checkbox,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material';
import { RecordContextProvider, useListContext, useTranslate, type RaRecord } from 'ra-core';
import { useFieldLabel, type FieldElement } from '../fields/field-elements.ts';
import { FieldValue } from '../fields/FieldValue.tsx';
import { RecordLink, useRecordTitle } from './RecordLink.tsx';

export interface RowsProps {
  readonly columns: readonly FieldElement[];
  readonly label: string;
  readonly canSelect: boolean;
}

export function RecordTable({ columns, label, canSelect }: RowsProps) {
  const { data = [] } = useListContext<RaRecord<string>>();
  return (
    <TableContainer sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {canSelect && <SelectAllCell />}
            {columns.map((column) => (
              <HeadCell key={column.props.source} column={column} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((record) => (
            <RecordContextProvider key={record.id} value={record}>
              <Row record={record} columns={columns} canSelect={canSelect} />
            </RecordContextProvider>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Row({
  record,
  columns,
  canSelect,
}: {
  readonly record: RaRecord<string>;
  readonly columns: readonly FieldElement[];
  readonly canSelect: boolean;
}) {
  const [first, ...rest] = columns;
  const isArchived = record['archivedAt'] != null;
  return (
    <TableRow hover sx={{ opacity: 1, '& > *': isArchived ? { color: 'text.secondary' } : {} }}>
      {canSelect && (
        <TableCell padding="checkbox">
          <RowCheckbox record={record} />
        </TableCell>
      )}
      {first && (
        <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
          <RecordLink record={record}>
            <FieldValue field={first} />
          </RecordLink>
          {isArchived && <ArchivedMark />}
        </TableCell>
      )}
      {rest.map((column) => (
        <TableCell key={column.props.source}>
          <FieldValue field={column} />
        </TableCell>
      ))}
    </TableRow>
  );
}

export function ArchivedMark() {
  const translate = useTranslate();
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      label={translate('console.record.archived')}
      sx={{ ml: 1 }}
    />
  );
}

export function RowCheckbox({ record }: { readonly record: RaRecord<string> }) {
  const translate = useTranslate();
  const title = useRecordTitle();
  const { selectedIds, onToggleItem } = useListContext();
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(record.id)}
      onChange={() => onToggleItem(record.id)}
      slotProps={{ input: { 'aria-label': translate('console.list.select', { name: title(record) }) } }}
    />
  );
}

function SelectAllCell() {
  const translate = useTranslate();
  const { data = [], selectedIds, onSelect } = useListContext<RaRecord<string>>();
  const ids = data.map(({ id }) => id);
  const chosen = ids.filter((id) => selectedIds.includes(id)).length;
  const toggle = (): void =>
    onSelect(
      chosen === ids.length ? selectedIds.filter((id) => !ids.includes(id)) : [...new Set([...selectedIds, ...ids])],
    );
  const isPartly = chosen > 0 && chosen < ids.length;
  // The browser's own state of the box must be what its look says.
  const markPartly = (input: HTMLInputElement | null): void => {
    if (input) input.indeterminate = isPartly;
  };
  return (
    <TableCell padding="checkbox">
      <Checkbox
        size="small"
        checked={ids.length > 0 && chosen === ids.length}
        indeterminate={isPartly}
        onChange={toggle}
        slotProps={{ input: { 'aria-label': translate('console.list.selectAll'), ref: markPartly } }}
      />
    </TableCell>
  );
}

function HeadCell({ column: { props } }: { readonly column: FieldElement }) {
  const label = useFieldLabel();
  const { sort, setSort } = useListContext();
  const { sortBy = props.source } = props;
  if (sortBy === false) return <TableCell>{label(props)}</TableCell>;
  const isActive = sort.field === sortBy;
  const direction = sort.order === 'DESC' ? 'desc' : 'asc';
  const next = isActive && sort.order === 'ASC' ? 'DESC' : 'ASC';
  return (
    <TableCell {...(isActive ? { sortDirection: direction } : {})}>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        <TableSortLabel
          active={isActive}
          {...(isActive ? { direction } : {})}
          onClick={() => setSort({ field: sortBy, order: next })}
        >
          {label(props)}
        </TableSortLabel>
      </Box>
    </TableCell>
  );
}
