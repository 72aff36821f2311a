// Who trained whom, as a tree that is read branch by branch.
import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Button, Chip, Stack, Typography } from '@mui/material';
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView';
import { TreeItem } from '@mui/x-tree-view/TreeItem';
import { Link } from 'react-router-dom';
import {
  MentorTreeDocument,
  type MentorTreeQuery,
} from '../../../../../schema/generated/people/mentoring/mentoring-queries.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { personTitle } from '../person-name.ts';
import { levelColours } from '../volunteers/level-colours.ts';

type Node = MentorTreeQuery['mentorTree'][number];

export function MentorTreePage() {
  const translate = useTranslate();
  const [expanded, setExpanded] = useState<readonly string[]>([]);
  const [selected, setSelected] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useTypedQuery(MentorTreeDocument, { rootId: null, depth: 0 });
  return (
    <>
      <PageHeading
        title={translate('people.mentoring.tree.title')}
        actions={
          selected && (
            <Button component={Link} to={`/volunteers/${selected}/show`} variant="outlined">
              {translate('people.mentoring.tree.open')}
            </Button>
          )
        }
      />
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('people.mentoring.tree.help')}
      </Typography>
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <RowsSkeleton />}
      {data?.mentorTree.length === 0 && (
        <EmptyState
          title={translate('people.mentoring.tree.none')}
          advice={translate('people.mentoring.tree.noneAdvice')}
        />
      )}
      {data && data.mentorTree.length > 0 && (
        <SimpleTreeView
          aria-label={translate('people.mentoring.tree.title')}
          expandedItems={[...expanded]}
          onExpandedItemsChange={(_event, items) => setExpanded(items)}
          selectedItems={selected}
          onSelectedItemsChange={(_event, item) => setSelected(item?.replace(/^more-/, '') ?? null)}
        >
          {data.mentorTree.map((node) => (
            <Branch key={node.volunteerId} node={node} expanded={expanded} />
          ))}
        </SimpleTreeView>
      )}
    </>
  );
}

interface BranchProps {
  readonly node: Node;
  readonly expanded: readonly string[];
}

function Branch({ node, expanded }: BranchProps) {
  const { volunteerId, menteeCount } = node;
  return (
    <TreeItem itemId={volunteerId} label={<Label node={node} />}>
      {menteeCount === 0 ? null : expanded.includes(volunteerId) ? (
        <Branches of={volunteerId} expanded={expanded} />
      ) : (
        <TreeItem itemId={`more-${volunteerId}`} label="…" />
      )}
    </TreeItem>
  );
}

/** Read once the branch is opened. */
function Branches({ of, expanded }: { readonly of: string; readonly expanded: readonly string[] }) {
  const translate = useTranslate();
  const { data } = useTypedQuery(MentorTreeDocument, { rootId: of, depth: 1 });
  const below = data?.mentorTree.filter(({ depth }) => depth === 1);
  if (!below) return <TreeItem itemId={`more-${of}`} label={translate('ra.page.loading')} />;
  return below.map((node) => <Branch key={node.volunteerId} node={node} expanded={expanded} />);
}

function Label({ node: { volunteer, menteeCount } }: { readonly node: Node }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const { level, promotedToCoreOn, person } = volunteer;
  return (
    <Stack
      component="span"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ alignItems: 'center', flexWrap: 'wrap', py: 0.5 }}
    >
      <span>{personTitle(person)}</span>
      <Chip
        component="span"
        size="small"
        variant="outlined"
        color={levelColours[level]}
        label={word('VolunteerLevel', level)}
      />
      {promotedToCoreOn && (
        <Typography component="span" variant="body2" color="text.secondary">
          {translate('people.mentoring.tree.promoted', { on: dayText(promotedToCoreOn, language) })}
        </Typography>
      )}
      {menteeCount > 0 && (
        <Typography component="span" variant="body2" color="text.secondary">
          {translate('people.mentoring.tree.guides', { smart_count: menteeCount })}
        </Typography>
      )}
    </Stack>
  );
}
