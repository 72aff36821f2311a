// The first page: who is here, and where their work lies.
import { useTranslate } from 'ra-core';
import { Box, Card, CardActionArea, CardContent, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMay, useMayDo, useMe } from '../auth/session-context.tsx';
import { useConsoleParts } from './console-context.tsx';
import { menuSections } from './menu-items.ts';
import { PageHeading } from './PageHeading.tsx';

export function TodayPage() {
  const translate = useTranslate();
  const me = useMe();
  const { resources, pages } = useConsoleParts();
  const open = useMay();
  const mayDo = useMayDo();
  const sections = menuSections(resources, pages, { open, list: (resource) => mayDo(resource, 'list') });
  return (
    <>
      <PageHeading title={translate('console.today.greeting', { name: me?.account.displayName ?? '' })} />
      {sections.map(({ group, items }) => (
        <Box key={group} component="section" aria-labelledby={`today-${group}`} sx={{ mb: 3 }}>
          <Typography id={`today-${group}`} variant="h6" component="h2" gutterBottom>
            {translate(`console.group.${group}`)}
          </Typography>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))' }}>
            {items.map(({ to, label, icon: Icon }) => (
              <Card key={to} variant="outlined">
                <CardActionArea component={Link} to={to}>
                  <CardContent sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
                    {Icon && <Icon />}
                    <Typography>{translate(label, { smart_count: 2 })}</Typography>
                  </CardContent>
                </CardActionArea>
              </Card>
            ))}
          </Box>
        </Box>
      ))}
    </>
  );
}
