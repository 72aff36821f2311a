// The records of another kind that belong to the record on the page: rows or cards, pages, what to do when there are none.
import type { ReactNode } from 'react';
import { ReferenceManyFieldBase, useListContext, useTranslate, type SortPayload } from 'ra-core';
import { Stack, useMediaQuery, type Theme } from '@mui/material';
import { RowsSkeleton } from '../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { FaultNotice } from '../../shared/FaultNotice.tsx';
import { fieldElements } from '../../shared/fields/field-elements.ts';
import { Pager } from '../../shared/list/Pager.tsx';
import { RecordCards } from '../../shared/list/RecordCards.tsx';
import { RecordTable } from '../../shared/list/RecordTable.tsx';

export interface RelatedListProps {
  /** The list in which the records stand, such as `agreements`. */
  readonly reference: string;
  /** The filter of that list that points to this record, such as `partnerUnitId`. */
  readonly target: string;
  readonly sort: SortPayload;
  /** Narrows the list, in the form of a list's filter. */
  readonly filter?: Readonly<Record<string, unknown>>;
  /** Key of the sentence that says what to do when there are none. */
  readonly advice: string;
  /** Buttons above the rows. */
  readonly actions?: ReactNode;
  /** The fields, of which the first names the record. */
  readonly children: ReactNode;
}

export function RelatedList({ reference, target, sort, filter, advice, actions, children }: RelatedListProps) {
  return (
    <>
      {actions && (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 2 }}>
          {actions}
        </Stack>
      )}
      <ReferenceManyFieldBase reference={reference} target={target} sort={sort} {...(filter ? { filter } : {})}>
        <RelatedRows reference={reference} advice={advice}>
          {children}
        </RelatedRows>
      </ReferenceManyFieldBase>
    </>
  );
}

function RelatedRows({ reference, advice, children }: Pick<RelatedListProps, 'reference' | 'advice' | 'children'>) {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useListContext();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const label = translate(`resources.${reference}.name`, { smart_count: 2 });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton rows={3} />;
  if (!data || data.length === 0) {
    return <EmptyState title={translate('ra.page.empty', { name: label })} advice={translate(advice)} />;
  }
  const rows = { columns: fieldElements(children), label, canSelect: false };
  return (
    <>
      {isPhone ? <RecordCards {...rows} /> : <RecordTable {...rows} />}
      <Pager />
    </>
  );
}
