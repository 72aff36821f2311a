// Records of another kind that belong to the record on the page: rows or cards, pages, what can be done, what to do when there are none.
import type { ReactNode } from 'react';
import { ReferenceManyFieldBase, useListContext, useTranslate, type SortPayload } from 'ra-core';
import { Stack, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useMayDo } from '../../auth/session-context.tsx';
import { useResource } from '../../layout/console-context.tsx';
import { RowsSkeleton } from '../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { FaultNotice } from '../../shared/FaultNotice.tsx';
import { fieldElements } from '../../shared/fields/field-elements.ts';
import { Pager } from '../../shared/list/Pager.tsx';
import { RecordCards } from '../../shared/list/RecordCards.tsx';
import { RecordTable } from '../../shared/list/RecordTable.tsx';
import { SelectionBar } from '../../shared/list/SelectionBar.tsx';
import { BulkArchive } from '../../shared/workflow/BulkArchive.tsx';

export interface RelatedListProps {
  /** The list in which the records stand, such as `credentials`. */
  readonly reference: string;
  /** The filter of that list that points here, such as `personId`. */
  readonly target: string;
  /** The field of this record whose value it points to, where it is not the id. */
  readonly source?: string;
  readonly sort: SortPayload;
  /** Key of the sentence that says what to do when there are none. */
  readonly advice: string;
  /** Buttons above the rows. */
  readonly actions?: ReactNode;
  /** Whether several rows can be archived at once. */
  readonly canArchive?: boolean;
  /** The fields, of which the first names the record. */
  readonly children: ReactNode;
}

export function RelatedList({ reference, target, source = 'id', sort, actions, ...rows }: RelatedListProps) {
  return (
    <>
      {actions && (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 2 }}>
          {actions}
        </Stack>
      )}
      <ReferenceManyFieldBase reference={reference} target={target} source={source} sort={sort} perPage={25}>
        <RelatedRows {...rows} />
      </ReferenceManyFieldBase>
    </>
  );
}

function RelatedRows({
  advice,
  canArchive = false,
  children,
}: Pick<RelatedListProps, 'advice' | 'canArchive' | 'children'>) {
  const translate = useTranslate();
  const resource = useResource();
  const mayDo = useMayDo();
  const { data, error, isPending, refetch, total = 0 } = useListContext();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const label = translate(`resources.${resource.plural}.name`, { smart_count: 2 });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton rows={3} />;
  if (!data || data.length === 0) {
    return <EmptyState title={translate('ra.page.empty', { name: label })} advice={translate(advice)} />;
  }
  const canSelect = canArchive && mayDo(resource, 'delete');
  const rows = { columns: fieldElements(children), label, canSelect };
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('console.list.count', { smart_count: total })}
      </Typography>
      {canSelect && (
        <SelectionBar>
          <BulkArchive />
        </SelectionBar>
      )}
      {isPhone ? <RecordCards {...rows} /> : <RecordTable {...rows} />}
      {total > data.length && <Pager />}
    </>
  );
}
