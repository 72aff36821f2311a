// The tree of communities. Beside it, on a wide screen, the chosen place; on a phone the place has its own page.
import { useState, type ReactNode } from 'react';
import { ShowBase, useCreatePath, useTranslate } from 'ra-core';
import { Box, Card, CardContent, FormControlLabel, Switch, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useMe } from '../../../auth/session-context.tsx';
import { useChosenCommunity } from '../../../layout/community.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { ListsBeside } from '../../../shared/list/ListsBeside.tsx';
import { CommunityPanel } from './CommunityPanel.tsx';
import { CommunityTree } from './CommunityTree.tsx';

export function CommunityTreePage() {
  const translate = useTranslate();
  const home = useHome();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const [address, setAddress] = useSearchParams();
  const [includeArchived, setIncludeArchived] = useState(false);
  const navigate = useNavigate();
  const createPath = useCreatePath();
  const selected = address.get('node') ?? home;
  const choose = (id: string): void => {
    if (isNarrow) void navigate(createPath({ resource: 'communities', id, type: 'show' }));
    else setAddress({ node: id }, { replace: true });
  };
  return (
    <>
      <PageHeading
        title={translate('resources.communities.name', { smart_count: 2 })}
        actions={
          <>
            <ListsBeside of="communities" />
            <FormControlLabel
              control={
                <Switch size="small" checked={includeArchived} onChange={(_event, isOn) => setIncludeArchived(isOn)} />
              }
              label={translate('console.list.archived')}
            />
          </>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', md: 'minmax(320px, 2fr) 3fr' },
          alignItems: 'start',
        }}
      >
        <Card variant="outlined">
          <CardContent sx={{ px: 1 }}>
            <CommunityTree
              home={home}
              selected={isNarrow ? undefined : selected}
              includeArchived={includeArchived}
              onSelect={choose}
            />
          </CardContent>
        </Card>
        {!isNarrow && <Chosen id={selected} />}
      </Box>
    </>
  );
}

function Chosen({ id }: { readonly id: string | undefined }): ReactNode {
  const translate = useTranslate();
  if (!id) return <Typography color="text.secondary">{translate('communities.chooseOne')}</Typography>;
  return (
    <ShowBase key={id} id={id} resource="communities" queryOptions={{ onError: () => undefined }}>
      <CommunityPanel />
    </ShowBase>
  );
}

/** Where the caller works: the community chosen in the bar, else the first of their roles. */
function useHome(): string | undefined {
  const [chosen] = useChosenCommunity();
  const roles = useMe()?.roles ?? [];
  return chosen ?? roles.map(({ communityId }) => communityId).find((id) => id !== null) ?? undefined;
}
