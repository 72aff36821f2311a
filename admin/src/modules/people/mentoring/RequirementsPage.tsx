// What the community asks of a mentorship, and the form that asks something else from a day on.
import { NumberInput, TextArrayInput, maxValue, minValue, required } from 'react-admin';
import { RecordContextProvider, ResourceContextProvider, useTranslate } from 'ra-core';
import { Box, Card, CardContent, List, ListItem, ListItemText, Typography } from '@mui/material';
import EditIcon from '@mui/icons-material/EditOutlined';
import {
  MentoringRequirementsDocument,
  type MentoringRequirementsQuery,
} from '../../../../../schema/generated/people/mentoring/mentoring-queries.ts';
import {
  ReviseMentoringPresetDocument,
  type ReviseMentoringPresetMutationVariables,
} from '../../../../../schema/generated/people/mentoring/mentoring-workflows.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useChosenCommunity, useOwnCommunities } from '../../../layout/community.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { filledIn } from '../RegisterForm.tsx';

type Requirements = MentoringRequirementsQuery['mentoringRequirements'];

const numbers = ['minimumJointVisits', 'minimumSharings', 'mostNewcomers', 'months'] as const;

export function RequirementsPage() {
  const translate = useTranslate();
  const communities = useOwnCommunities();
  const [chosen] = useChosenCommunity();
  const communityId = chosen ?? communities?.[0]?.id ?? '';
  const { data, error, refetch } = useTypedQuery(
    MentoringRequirementsDocument,
    { communityId },
    { enabled: communityId !== '' },
  );
  const asked = data?.mentoringRequirements;
  return (
    <ResourceContextProvider value="mentorships">
      <PageHeading
        title={translate('people.mentoring.requirements.title')}
        actions={asked && <ReviseButton asked={asked} communityId={communityId} />}
      />
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {asked ? <Asked asked={asked} /> : !error && <RowsSkeleton />}
    </ResourceContextProvider>
  );
}

function Asked({ asked }: { readonly asked: Requirements }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography color="text.secondary" gutterBottom>
          {asked.from
            ? translate('people.mentoring.requirements.since', { on: dayText(asked.from, language) })
            : translate('people.mentoring.requirements.initial')}
        </Typography>
        <Typography variant="h6" component="h2">
          {translate('people.mentoring.requirements.checklist')}
        </Typography>
        <List dense component="ol" sx={{ listStyle: 'decimal', pl: 3 }}>
          {asked.checklist.map((item) => (
            <ListItem key={item} disableGutters sx={{ display: 'list-item' }}>
              <ListItemText primary={item} />
            </ListItem>
          ))}
        </List>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5, m: 0 }}>
          {numbers.map((field) => (
            <Box key={field} sx={{ display: 'contents' }}>
              <Typography component="dt" color="text.secondary">
                {translate(`people.mentoring.requirements.${field}`)}
              </Typography>
              <Typography component="dd" sx={{ m: 0 }}>
                {asked[field]}
              </Typography>
            </Box>
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}

const limits = {
  minimumJointVisits: [0, 60],
  minimumSharings: [0, 20],
  mostNewcomers: [1, 20],
  months: [1, 36],
} as const;

function ReviseButton({ asked, communityId }: { readonly asked: Requirements; readonly communityId: string }) {
  const { from: _since, ...values } = asked;
  return (
    // What is asked from then on is new: no record stands behind the button.
    <RecordContextProvider value={{ id: '' }}>
      <WorkflowButton
        document={ReviseMentoringPresetDocument}
        variables={(given) =>
          ({ input: { ...filledIn(given), communityId } }) as unknown as ReviseMentoringPresetMutationVariables
        }
        label="people.mentoring.requirements.revise"
        help="people.mentoring.requirements.reviseHelp"
        defaultValues={() => ({ ...values, checklist: [...values.checklist], from: today() })}
        icon={<EditIcon />}
        variant="contained"
      >
        <DayInput source="from" label="people.since" validate={required()} />
        <TextArrayInput
          source="checklist"
          label="people.mentoring.requirements.checklist"
          helperText="people.mentoring.requirements.checklistHelp"
          validate={required()}
        />
        {numbers.map((field) => (
          <NumberInput
            key={field}
            source={field}
            label={`people.mentoring.requirements.${field}`}
            validate={[required(), minValue(limits[field][0]), maxValue(limits[field][1])]}
          />
        ))}
      </WorkflowButton>
    </RecordContextProvider>
  );
}
