// One course, with a way to the trainings in which it was taught.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { listPath } from '../../today/list-path.ts';

export function CourseShow() {
  return (
    <RecordShow actions={<ItsTrainings />}>
      <TextField source="title" />
      <EnumField source="topicArea" type="TopicArea" />
      <TextField source="minutes" />
      <EnumField source="credentialKind" type="CredentialKind" />
      <TextField source="credentialMonths" />
      <LinkedField source="defaultProviderId" reference="partnerUnits" />
      <LongTextField source="description" />
    </RecordShow>
  );
}

function ItsTrainings() {
  const translate = useTranslate();
  const course = useRecordContext<RaRecord<string>>();
  if (!course) return null;
  return (
    <Button component={Link} to={listPath('trainingSessions', { courseId: course.id })} variant="outlined">
      {translate('training.course.itsTrainings')}
    </Button>
  );
}
