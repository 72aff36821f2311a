// One press, one report: its form is chosen, its progress shown, its file fetched.
import { useEffect, useState } from 'react';
import { useTranslate } from 'ra-core';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  LinearProgress,
  Menu,
  MenuItem,
  Typography,
} from '@mui/material';
import ReportIcon from '@mui/icons-material/SummarizeOutlined';
import {
  ImpactReportProgressDocument,
  StartImpactReportDocument,
} from '../../../../../schema/generated/insights/impact.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { daysOf } from './periods.ts';
import type { Column } from './use-impact.ts';

const formats = ['PDF', 'EXCEL'] as const;
const lookAgainMs = 700;

export function ReportButton({ column }: { readonly column: Column }) {
  const translate = useTranslate();
  const enumLabel = useEnumLabel();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [reportId, setReportId] = useState<string>();
  const { run, isRunning } = useWorkflow(StartImpactReportDocument, {
    done: 'insights.report.started',
    onDone: ({ impactReport }) => setReportId(impactReport?.id),
  });
  const order = (format: (typeof formats)[number]): void => {
    setAnchor(null);
    void run({ input: { communityId: column.communityId, ...daysOf(column.period), format } });
  };
  return (
    <>
      <Button
        variant="contained"
        startIcon={<ReportIcon />}
        disabled={isRunning}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('insights.report.make')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {formats.map((format) => (
          <MenuItem key={format} onClick={() => order(format)}>
            {enumLabel('ImpactReportFormat', format)}
          </MenuItem>
        ))}
      </Menu>
      {reportId !== undefined && <ReportDialog id={reportId} onClose={() => setReportId(undefined)} />}
    </>
  );
}

function ReportDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const translate = useTranslate();
  const { data, refetch } = useTypedQuery(ImpactReportProgressDocument, { id });
  const report = data?.impactReport;
  const isAtWork = report?.status !== 'DONE' && report?.status !== 'FAILED';
  useEffect(() => {
    if (!isAtWork) return undefined;
    const timer = setInterval(() => void refetch(), lookAgainMs);
    return () => clearInterval(timer);
  }, [isAtWork, refetch]);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="impact-report-title">
      <DialogTitle id="impact-report-title">{translate('insights.report.title')}</DialogTitle>
      <DialogContent>
        <Box aria-live="polite">
          {isAtWork && (
            <>
              <Typography sx={{ mb: 1 }}>{translate('insights.report.atWork')}</Typography>
              <LinearProgress
                variant="determinate"
                value={report?.progressPercent ?? 0}
                aria-label={translate('insights.report.title')}
                sx={{ height: 10, borderRadius: 5 }}
              />
            </>
          )}
          {report?.status === 'DONE' && <DialogContentText>{report.fileName}</DialogContentText>}
          {report?.status === 'FAILED' && <DialogContentText>{translate('insights.report.failed')}</DialogContentText>}
        </Box>
        {report?.status === 'DONE' && (
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {translate('insights.report.expires')}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        {report?.status === 'DONE' && report.url && (
          <Button variant="contained" component="a" href={report.url} download>
            {translate('insights.report.fetch')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
