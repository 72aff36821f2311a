// The list of a resource: search, filters as chips in the URL, columns, rows as table or cards, pages, what to do with several.
import type { ReactNode } from 'react';
import { ListBase, useListContext, useTranslate, type RaRecord, type SortPayload } from 'ra-core';
import { Box, Button, LinearProgress, Stack, Typography, useMediaQuery, type Theme } from '@mui/material';
import AddIcon from '@mui/icons-material/AddOutlined';
import { Link, useLocation } from 'react-router-dom';
import { useMayDo, useReach } from '../../auth/session-context.tsx';
import { useCommunityFilter } from '../../layout/community.tsx';
import { useResource } from '../../layout/console-context.tsx';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { RowsSkeleton } from '../../layout/PageSkeleton.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { FaultNotice } from '../FaultNotice.tsx';
import { fieldElements } from '../fields/field-elements.ts';
import { BulkArchive } from '../workflow/BulkArchive.tsx';
import { ArchivedToggle } from './ArchivedToggle.tsx';
import { ColumnsButton, useColumns } from './columns.tsx';
import { FilterButton, FilterChips, SearchBox } from './FilterBar.tsx';
import type { ListFilter, ListFilters } from './filters.tsx';
import { ListsBeside } from './ListsBeside.tsx';
import { Pager } from './Pager.tsx';
import { RecordCards } from './RecordCards.tsx';
import { RecordTable } from './RecordTable.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useFilters } from './use-filters.ts';
import { ViewsButton } from './views/ViewsButton.tsx';

export interface RecordListProps {
  /** The fields, of which the first names the record. */
  readonly children: ReactNode;
  readonly filters?: ListFilters;
  readonly sort?: SortPayload;
  readonly perPage?: number;
  /** What can be done with several records; archiving where one may, unless something else is given. */
  readonly bulk?: ReactNode;
  /** Buttons of the page beside "new". */
  readonly actions?: ReactNode;
  /** Narrows the list for good, in the form of a list's filter. */
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly canSearch?: boolean;
}

const byNewest: SortPayload = { field: 'createdAt', order: 'DESC' };

export function RecordList({ sort = byNewest, perPage = 25, filter, ...view }: RecordListProps) {
  const community = useCommunityFilter(useResource());
  return (
    <ListBase
      sort={sort}
      perPage={perPage}
      filter={{ ...community, ...filter }}
      exporter={false}
      queryOptions={{ onError: () => undefined }}
    >
      <ListView {...view} />
    </ListBase>
  );
}

function ListView({
  children,
  filters = [],
  bulk,
  actions,
  canSearch = true,
}: Omit<RecordListProps, 'sort' | 'perPage' | 'filter'>) {
  const translate = useTranslate();
  const resource = useResource();
  const mayDo = useMayDo();
  const { pathname } = useLocation();
  const isOwnPage = pathname === `/${resource.plural}`;
  const { total, isFetching, isPending } = useListContext();
  const allFilters = filters.flat() as ListFilter[];
  const fields = fieldElements(children);
  const columns = useColumns(resource.plural, fields);
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const mayArchive = mayDo(resource, 'delete');
  // Whoever holds a right for a unit alone could have any of the selected refused.
  const archives = useReach(resource.permissions.delete).isOfCommunity;
  const changes = useReach(resource.permissions.edit).isOfCommunity;
  const canSelect = bulk === undefined ? archives : archives || changes;
  const title = translate(`resources.${resource.plural}.name`, { smart_count: 2 });
  return (
    <>
      <PageHeading
        title={title}
        beside={total === undefined ? undefined : <Count total={total} />}
        actions={<ListActions isOwnPage={isOwnPage}>{actions}</ListActions>}
      />
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        {canSearch && <SearchBox />}
        <FilterButton filters={allFilters} />
        {!isPhone && <ColumnsButton all={fields} columns={columns} />}
        {mayArchive && <ArchivedToggle />}
        <ViewsButton columns={columns} isOwnPage={isOwnPage} />
      </Stack>
      <FilterChips filters={allFilters} />
      {canSelect && <SelectionBar>{bulk ?? <BulkArchive />}</SelectionBar>}
      <Box sx={{ height: 4 }}>
        {isFetching && !isPending && <LinearProgress aria-label={translate('ra.page.loading')} />}
      </Box>
      <Rows label={title}>
        {isPhone ? (
          <RecordCards columns={columns.shown} label={title} canSelect={canSelect} />
        ) : (
          <RecordTable columns={columns.shown} label={title} canSelect={canSelect} />
        )}
      </Rows>
      <Pager />
    </>
  );
}

function Count({ total }: { readonly total: number }) {
  const translate = useTranslate();
  return (
    <Typography color="text.secondary" component="output">
      {translate('console.list.count', { smart_count: total })}
    </Typography>
  );
}

/** Loading, failed, nothing yet, nothing found, or the rows. */
function Rows({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const translate = useTranslate();
  const resource = useResource();
  const { data, error, isPending, refetch } = useListContext<RaRecord<string>>();
  const filters = useFilters();
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  if (data && data.length > 0) return <>{children}</>;
  if (Object.keys(filters.values).length > 0) {
    return (
      <EmptyState title={translate('ra.navigation.no_filtered_results', { name: label })}>
        <Button variant="outlined" onClick={() => filters.set({})}>
          {translate('ra.navigation.clear_filters')}
        </Button>
      </EmptyState>
    );
  }
  const advice = translate(`resources.${resource.plural}.empty`, { _: '' });
  return (
    <EmptyState title={translate('ra.page.empty', { name: label })} advice={advice === '' ? undefined : advice}>
      <CreateButton />
    </EmptyState>
  );
}

function ListActions({ isOwnPage, children }: { readonly isOwnPage: boolean; readonly children: ReactNode }) {
  const { plural } = useResource();
  return (
    <>
      {isOwnPage && <ListsBeside of={plural} />}
      {children}
      <CreateButton />
    </>
  );
}

function CreateButton() {
  const translate = useTranslate();
  const resource = useResource();
  const mayDo = useMayDo();
  if (!resource.pages?.create || !mayDo(resource, 'create')) return null;
  return (
    <Button component={Link} to={`/${resource.plural}/create`} variant="contained" startIcon={<AddIcon />}>
      {translate('ra.page.create', { name: translate(`resources.${resource.plural}.name`, { smart_count: 1 }) })}
    </Button>
  );
}
