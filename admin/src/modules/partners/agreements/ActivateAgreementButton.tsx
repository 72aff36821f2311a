// Puts the signed agreement into force.
import { useRecordContext } from 'ra-core';
import ActivateIcon from '@mui/icons-material/PlayCircleOutlined';
import { ActivateAgreementDocument } from '../../../../../schema/generated/partners/agreements/agreement-workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { whyNotActivate } from './why-not.ts';

export function ActivateAgreementButton() {
  const isNext = useRecordContext()?.['status'] === 'SIGNED';
  return (
    <WorkflowButton
      document={ActivateAgreementDocument}
      label="partners.activate"
      help="partners.activateHelp"
      done="partners.activated"
      whyNot={whyNotActivate}
      icon={<ActivateIcon />}
      variant={isNext ? 'contained' : 'outlined'}
      variables={(_values, { id }) => ({ input: { id } })}
    />
  );
}
