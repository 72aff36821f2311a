// An emergency plan on one sheet: what is done, the ways out, who does what and who is called in which order; for the wall.
import { useGetOne, useTranslate, type RaRecord } from 'ra-core';
import { Box, Button, GlobalStyles, Stack, Typography } from '@mui/material';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { useParams } from 'react-router-dom';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import type { EnumName } from '../../../i18n/enum-label.ts';
import { FaultPage } from '../../../layout/FaultPage.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { PageSkeleton } from '../../../layout/PageSkeleton.tsx';
import { DutyList } from '../emergency-roles/DutyList.tsx';
import { VersionText } from '../plan-versions/VersionText.tsx';

/** On paper there is the sheet alone. */
const onPaper = {
  '@media print': {
    'header, nav, footer, [data-screen-only]': { display: 'none !important' },
    main: { padding: '0 !important', margin: '0 !important' },
    body: { background: '#fff' },
  },
};

const typeName: EnumName = 'EmergencyType';

export function PlanSheetPage() {
  const { planId = '' } = useParams();
  const translate = useTranslate();
  const word = useEnumLabel();
  const { data, error, refetch } = useGetOne<RaRecord<string>>('emergencyPlans', { id: planId });
  if (error) return <FaultPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <GlobalStyles styles={onPaper} />
      <PageHeading
        title={String(data['name'])}
        above={<Typography color="text.secondary">{word(typeName, String(data['type']))}</Typography>}
        actions={
          <Button data-screen-only variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
            {translate('safety.sheet.print')}
          </Button>
        }
      />
      <Stack spacing={3}>
        <VersionText planId={planId} />
        <Box component="section">
          <Typography variant="h6" component="h2" gutterBottom>
            {translate('safety.plan.duties')}
          </Typography>
          <DutyList planId={planId} />
        </Box>
        <Typography variant="body2" color="text.secondary">
          {translate('safety.sheet.phones')}
        </Typography>
      </Stack>
    </>
  );
}
