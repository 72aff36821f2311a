// Safeguarding reports, for the few who may: those of which no authority knows yet come first, in a list of their own.
import { useGetList, useTranslate } from 'ra-core';
import { Alert, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { useCommunityFilter } from '../../../layout/community.tsx';
import { useResource } from '../../../layout/console-context.tsx';
import { enumFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { listPath } from '../../today/list-path.ts';
import { reportColours } from './report-states.ts';
import { ToldField } from './ToldField.tsx';

const filters = [enumFilter('status', 'SafeguardingStatus'), enumFilter('subject', 'SafeguardingSubject')];

export function SafeguardingReportList() {
  const translate = useTranslate();
  return (
    <>
      <Untold />
      <RecordList
        filters={filters}
        sort={{ field: 'toldAt', order: 'DESC' }}
        canSearch={false}
        actions={
          <Button component={Link} to="/report-a-concern" variant="contained">
            {translate('safety.report.file')}
          </Button>
        }
      >
        <TextField source="receipt.code" label="resources.safeguardingReports.fields.receipt" sortBy={false} />
        <EnumField source="status" type="SafeguardingStatus" colours={reportColours} />
        <ToldField source="id" label="safety.report.told" sortBy="toldAt" />
        <EnumField source="subject" type="SafeguardingSubject" />
        <InstantField source="filedAt" />
        <LinkedField source="assigneeId" reference="people" sortBy={false} />
        <InstantField source="closedAt" />
      </RecordList>
    </>
  );
}

/** How many reports no authority knows of, and the way to them. */
function Untold() {
  const translate = useTranslate();
  const community = useCommunityFilter(useResource('safeguardingReports'));
  const filter = { status: 'SUSPECTED' };
  const { total } = useGetList('safeguardingReports', {
    pagination: { page: 1, perPage: 1 },
    filter: { ...community, ...filter },
  });
  if (!total) return null;
  return (
    <Alert
      severity="error"
      sx={{ mb: 2 }}
      action={
        <Button component={Link} to={listPath('safeguardingReports', filter)} color="inherit">
          {translate('safety.report.showUntold')}
        </Button>
      }
    >
      {translate('safety.report.untoldCount', { smart_count: total })}
    </Alert>
  );
}
