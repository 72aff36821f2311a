// Where a certificate stands and what comes next; for an issued one the code that anyone can scan to verify it.
import { useEffect, useState } from 'react';
import { useRecordContext, useTranslate } from 'ra-core';
import { Alert, Box, Button, Card, CardContent, Link, Stack, Typography } from '@mui/material';
import PrintIcon from '@mui/icons-material/PictureAsPdfOutlined';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { dayText, instantText } from '../../../i18n/dates.ts';
import { whyNotPrint, type CertificateRecord } from './certificate-states.ts';

export function CertificateStanding() {
  const translate = useTranslate();
  const { language } = useLanguage();
  const record = useRecordContext<CertificateRecord>();
  if (!record) return null;
  const { status, publicUntil, revokeReason, revokedBy, revokedAt, code } = record;
  return (
    <Stack spacing={2} sx={{ mb: 2 }}>
      {status === 'REQUESTED' && <Alert severity="info">{translate('certificates.standing.requested')}</Alert>}
      {status === 'PUBLICISED' && publicUntil && (
        <Alert severity="info">
          {translate('certificates.standing.publicised', { day: dayText(publicUntil, language) })}
        </Alert>
      )}
      {status === 'REVOKED' && (
        <Alert severity="warning">
          {translate('certificates.standing.revoked', {
            reason: revokeReason,
            by: revokedBy,
            at: revokedAt && instantText(revokedAt, language),
          })}
        </Alert>
      )}
      {code && <VerifyCard record={record} address={`${globalThis.location.origin}/verify/${code}`} />}
    </Stack>
  );
}

function VerifyCard({ record, address }: { readonly record: CertificateRecord; readonly address: string }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const picture = useQrPicture(address);
  return (
    <Card variant="outlined">
      <CardContent>
        <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <Box sx={{ width: 148, height: 148, flex: 'none', bgcolor: '#fff', borderRadius: 1 }}>
            {picture && <img src={picture} width={148} height={148} alt={translate('certificates.verify.qr')} />}
          </Box>
          <Stack spacing={1} sx={{ flex: '1 1 240px', minWidth: 0 }}>
            <Typography>{translate('certificates.verify.help')}</Typography>
            <Link href={address} target="_blank" rel="noopener" sx={{ overflowWrap: 'anywhere' }}>
              {address}
            </Link>
            <Typography variant="body2" color="text.secondary">
              {translate('certificates.verify.seal', { seal: record.seal?.slice(0, 16) })}
            </Typography>
            {whyNotPrint(record) === undefined && (
              <Box>
                <Button
                  component="a"
                  href={`/certificates/${record.id}.pdf?language=${language}`}
                  variant="contained"
                  startIcon={<PrintIcon />}
                >
                  {translate('certificates.print')}
                </Button>
              </Box>
            )}
          </Stack>
        </Stack>
      </CardContent>
    </Card>
  );
}

/** The code as a picture; its library comes when the first one is shown. */
function useQrPicture(content: string): string | undefined {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    let isGone = false;
    const draw = async (): Promise<void> => {
      const { toDataURL } = await import('qrcode');
      const drawn = await toDataURL(content, { margin: 2, width: 296, errorCorrectionLevel: 'M' });
      if (!isGone) setPicture(drawn);
    };
    void draw();
    return () => {
      isGone = true;
    };
  }, [content]);
  return picture;
}
