// Marks the agreement as lapsed once its term is over.
import LapseIcon from '@mui/icons-material/EventBusyOutlined';
import { LapseAgreementDocument } from '../../../../../schema/generated/partners/agreements/agreement-workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { whyNotLapse } from './why-not.ts';

export function LapseAgreementButton() {
  return (
    <WorkflowButton
      document={LapseAgreementDocument}
      label="partners.lapse"
      help="partners.lapseHelp"
      done="partners.lapsed"
      whyNot={whyNotLapse}
      icon={<LapseIcon />}
      variables={(_values, { id }) => ({ input: { id } })}
    />
  );
}
