// The tree itself: each branch is read when it is opened. Arrow keys walk it, Enter chooses.
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Chip, Typography } from '@mui/material';
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView';
import { TreeItem } from '@mui/x-tree-view/TreeItem';
import {
  CommunityPathDocument,
  type CommunityPathQuery,
} from '../../../../../schema/generated/communities/communities/community-tree.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { useBranch, type Place } from './use-branch.ts';

export interface CommunityTreeProps {
  /** The place to which the tree is open at first. */
  readonly home: string | undefined;
  readonly selected: string | undefined;
  readonly includeArchived: boolean;
  readonly onSelect: (id: string) => void;
}

export function CommunityTree({ home, selected, includeArchived, onSelect }: CommunityTreeProps) {
  const translate = useTranslate();
  const path = useTypedQuery(CommunityPathDocument, { id: home ?? '' }, { enabled: home !== undefined });
  const roots = useBranch(null, includeArchived);
  const [expanded, setExpanded] = useState<readonly string[]>();
  if (roots.error) return <FaultNotice error={roots.error} onRetry={() => void roots.refetch()} />;
  if (roots.isPending || (home !== undefined && path.isPending)) return <RowsSkeleton />;
  if (roots.places.length === 0) {
    return <EmptyState title={translate('communities.none')} advice={translate('communities.noneAdvice')} />;
  }
  const open = expanded ?? (path.data ? idsOf(path.data) : roots.places.map(({ id }) => id));
  return (
    <SimpleTreeView
      aria-label={translate('resources.communities.name', { smart_count: 2 })}
      expandedItems={[...open]}
      onExpandedItemsChange={(_event, ids) => setExpanded(ids)}
      selectedItems={selected ?? null}
      onSelectedItemsChange={(_event, id) => id && onSelect(id)}
      expansionTrigger="iconContainer"
      sx={{ '& .MuiTreeItem-iconContainer': { width: 32, height: 32, alignItems: 'center' } }}
    >
      {roots.places.map((place) => (
        <PlaceItem key={place.id} place={place} open={open} includeArchived={includeArchived} />
      ))}
    </SimpleTreeView>
  );
}

interface PlaceItemProps {
  readonly place: Place;
  readonly open: readonly string[];
  readonly includeArchived: boolean;
}

function PlaceItem({ place, open, includeArchived }: PlaceItemProps): ReactNode {
  const hasChildren = place.children.totalCount > 0 || includeArchived;
  return (
    <TreeItem itemId={place.id} label={<PlaceLabel place={place} />}>
      {hasChildren && <Branch place={place} open={open} includeArchived={includeArchived} />}
    </TreeItem>
  );
}

/** What lies below a place; until the place is opened, only that there is something. */
function Branch({ place, open, includeArchived }: PlaceItemProps) {
  const translate = useTranslate();
  const { places, isPending, error } = useBranch(place.id, includeArchived, open.includes(place.id));
  if (error) return <Note of={place} text={translate('communities.branchAway')} />;
  if (isPending) return <Note of={place} text={translate('ra.page.loading')} />;
  if (places.length === 0) return <Note of={place} text={translate('communities.nothingBelow')} />;
  return places.map((below) => (
    <PlaceItem key={below.id} place={below} open={open} includeArchived={includeArchived} />
  ));
}

function Note({ of, text }: { readonly of: Place; readonly text: string }) {
  return <TreeItem itemId={`${of.id}-note`} disabled label={text} />;
}

function PlaceLabel({ place: { name, level, householdCount, residentCount, archivedAt } }: { readonly place: Place }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const facts = [
    word('CommunityLevel', level),
    householdCount === null ? '' : translate('communities.households', { smart_count: householdCount }),
    residentCount === null ? '' : translate('communities.residents', { smart_count: residentCount }),
  ].filter((fact) => fact !== '');
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline', py: 0.25 }}>
      <Typography component="span">{name}</Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        {facts.join(' · ')}
      </Typography>
      {archivedAt !== null && (
        <Chip component="span" size="small" variant="outlined" label={translate('console.record.archived')} />
      )}
    </Box>
  );
}

interface Step {
  readonly id: string;
  readonly parent?: Step | null;
}

/** The ids from a place up to the top. */
function idsOf({ community }: CommunityPathQuery): string[] {
  const ids: string[] = [];
  for (let step: Step | null | undefined = community; step; step = step.parent) ids.push(step.id);
  return ids;
}
