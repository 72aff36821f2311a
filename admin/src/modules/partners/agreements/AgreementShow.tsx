// One agreement: where it stands, what comes next, and what was promised in it.
import { useRecordContext, useTranslate } from 'ra-core';
import { Alert } from '@mui/material';
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { PledgesPart } from '../pledges/PledgesPart.tsx';
import { ActivateAgreementButton } from './ActivateAgreementButton.tsx';
import { AgreementStatusField } from './AgreementStatusField.tsx';
import { LapseAgreementButton } from './LapseAgreementButton.tsx';
import { RenewAgreementButton } from './RenewAgreementButton.tsx';
import { SignAgreementButton } from './SignAgreementButton.tsx';

const tabs = [{ label: 'partners.part.pledges', content: <PledgesPart target="agreementId" /> }];

export function AgreementShow() {
  return (
    <RecordShow
      tabs={tabs}
      above={<NextStep />}
      actions={
        <>
          <SignAgreementButton />
          <ActivateAgreementButton />
          <RenewAgreementButton />
          <LapseAgreementButton />
        </>
      }
    >
      <TextField source="title" />
      <LinkedField source="partnerUnitId" reference="partnerUnits" />
      <AgreementStatusField source="status" />
      <DayField source="validFrom" />
      <DayField source="validUntil" />
      <DayField source="signedOn" />
      <TextField source="communitySignatory" />
      <TextField source="partnerSignatory" />
      <LongTextField source="note" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}

const severities = {
  DRAFT: 'info',
  SIGNED: 'info',
  ACTIVE: 'success',
  RENEWAL_DUE: 'warning',
  LAPSED: 'error',
} as const;

function NextStep() {
  const translate = useTranslate();
  const status = useRecordContext()?.['status'] as keyof typeof severities | undefined;
  if (!status) return null;
  return (
    <Alert severity={severities[status]} sx={{ mb: 2 }}>
      {translate(`partners.next.${status}`)}
    </Alert>
  );
}
