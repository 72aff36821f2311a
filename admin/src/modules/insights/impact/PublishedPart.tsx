// What of the figures is published: the periods that everybody can read, and the way to publish another.
import { RecordContextProvider, useTranslate } from 'ra-core';
import { Box, Card, CardContent, Link as MuiLink, Stack, Typography } from '@mui/material';
import OpenIcon from '@mui/icons-material/OpenInNewOutlined';
import {
  PublishedPeriodsDocument,
  WithdrawImpactPublicationDocument,
  type PublishedPeriodsQuery,
} from '../../../../../schema/generated/insights/impact.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { instantText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { ReasonInput } from '../../people/ReasonInput.tsx';
import { reasoned } from '../../people/workflow-inputs.ts';
import { nameOf } from './periods.ts';
import { PublishButton } from './PublishButton.tsx';
import { usePeriodLabel } from './use-impact.ts';

type Publication = PublishedPeriodsQuery['impactPublications']['nodes'][number];

export function PublishedPart({ communityId }: { readonly communityId: string }) {
  const translate = useTranslate();
  const { data } = useTypedQuery(PublishedPeriodsDocument, { communityId });
  const published = data?.impactPublications.nodes ?? [];
  return (
    <Card component="section" variant="outlined" aria-labelledby="impact-published">
      <CardContent>
        <Typography id="impact-published" variant="h6" component="h2">
          {translate('insights.publication.title')}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1, maxWidth: 720 }}>
          {translate(published.length > 0 ? 'insights.publication.help' : 'insights.publication.nothing')}
        </Typography>
        {published.length > 0 && (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {published.map((each) => (
              <PublishedRow key={each.id} communityId={communityId} publication={each} />
            ))}
          </Box>
        )}
        <Box sx={{ mt: 1 }}>
          <PublishButton communityId={communityId} published={published.map(nameOf)} />
        </Box>
      </CardContent>
    </Card>
  );
}

function PublishedRow({
  communityId,
  publication,
}: {
  readonly communityId: string;
  readonly publication: Publication;
}) {
  const translate = useTranslate();
  const periodLabel = usePeriodLabel();
  const { language } = useLanguage();
  const { from, to, publishedAt, publishedByName } = publication;
  const name = periodLabel(nameOf(publication));
  const query = new URLSearchParams({ from, to, language });
  return (
    <RecordContextProvider value={publication}>
      <Stack
        component="li"
        direction="row"
        useFlexGap
        spacing={2}
        sx={{ flexWrap: 'wrap', alignItems: 'center', py: 0.5 }}
      >
        <MuiLink
          href={`/impact/${communityId}?${query.toString()}`}
          target="_blank"
          rel="noopener"
          aria-label={translate('insights.publication.open', { name })}
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, py: 0.75 }}
        >
          {name}
          <OpenIcon fontSize="small" />
        </MuiLink>
        <Typography variant="body2" color="text.secondary" sx={{ flex: 1 }}>
          {translate('insights.publication.by', { at: instantText(publishedAt, language), name: publishedByName })}
        </Typography>
        <WorkflowButton
          document={WithdrawImpactPublicationDocument}
          variables={(values, record) => ({ input: reasoned(values, record) })}
          label="insights.publication.withdraw"
          help="insights.publication.withdrawHelp"
        >
          <ReasonInput />
        </WorkflowButton>
      </Stack>
    </RecordContextProvider>
  );
}
