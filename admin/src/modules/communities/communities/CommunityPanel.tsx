// A place of the tree: what it is, who leads it, and what can be done with it.
import type { ReactNode } from 'react';
import { useCreatePath, useRecordContext, useShowContext, useTranslate, type RaRecord } from 'ra-core';
import { Box, Button, Card, CardContent, Divider, Stack, Typography } from '@mui/material';
import EditIcon from '@mui/icons-material/EditOutlined';
import { Link } from 'react-router-dom';
import { useMayDo } from '../../../auth/session-context.tsx';
import { useResource } from '../../../layout/console-context.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { ArchivedMark } from '../../../shared/list/RecordTable.tsx';
import { FieldList } from '../../../shared/show/FieldList.tsx';
import { ArchiveButton } from '../../../shared/workflow/ArchiveButton.tsx';
import { LeadersOfPlace } from '../community-leaders/LeadersOfPlace.tsx';
import { AddCommunityButton } from './AddCommunityButton.tsx';
import { useIsInReach } from './use-reach.ts';

export function CommunityPanel() {
  const { record, error, isPending, refetch } = useShowContext<RaRecord<string>>();
  if (error && !record) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (isPending || !record) return <RowsSkeleton />;
  return (
    <Card variant="outlined">
      <CardContent>
        <Stack
          direction="row"
          useFlexGap
          spacing={1}
          sx={{ flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', mb: 2 }}
        >
          <Typography variant="h5" component="h2">
            {String(record['name'])}
            {record['archivedAt'] != null && <ArchivedMark />}
          </Typography>
          <CommunityActions place={record} />
        </Stack>
        <CommunityFacts />
      </CardContent>
    </Card>
  );
}

/** Adding below is explained where it cannot be done; changing and archiving are offered where one works. */
export function CommunityActions({ place }: { readonly place: RaRecord<string> }): ReactNode {
  const translate = useTranslate();
  const resource = useResource('communities');
  const mayDo = useMayDo();
  const createPath = useCreatePath();
  const isInReach = useIsInReach();
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <AddCommunityButton />
      {isInReach(place) && (
        <>
          {mayDo(resource, 'edit') && (
            <Button
              component={Link}
              to={createPath({ resource: 'communities', id: place.id, type: 'edit' })}
              variant="outlined"
              startIcon={<EditIcon />}
            >
              {translate('ra.action.edit')}
            </Button>
          )}
          <ArchiveButton />
        </>
      )}
    </Stack>
  );
}

export function CommunityFacts() {
  return (
    <>
      <FieldList>
        <EnumField source="level" type="CommunityLevel" />
        <LinkedField source="parentId" reference="communities" />
        <TextField source="code" />
        <TextField source="householdCount" />
        <TextField source="residentCount" />
        <DayField source="validFrom" />
        <DayField source="validUntil" />
      </FieldList>
      <Leaders />
    </>
  );
}

function Leaders() {
  const translate = useTranslate();
  const mayDo = useMayDo();
  const leaders = useResource('communityLeaders');
  const place = useRecordContext();
  // Who leads a street or a city is not kept here.
  if (!place?.['communityId'] || !mayDo(leaders, 'list')) return null;
  return (
    <Box component="section" aria-labelledby="leaders-of-place" sx={{ mt: 2 }}>
      <Divider sx={{ mb: 2 }} />
      <Typography id="leaders-of-place" variant="h6" component="h2" gutterBottom>
        {translate('resources.communityLeaders.name', { smart_count: 2 })}
      </Typography>
      <LeadersOfPlace />
    </Box>
  );
}
