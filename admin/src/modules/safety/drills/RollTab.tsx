// Who was at a drill: volunteers who took part, and who looked on. Names are for those who may read them.
import { RecordContextProvider, useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { AutocompleteArrayInput, ReferenceArrayInput, required } from 'react-admin';
import { Chip, Stack, Typography } from '@mui/material';
import {
  RollOfDrillDocument,
  type RollOfDrillQuery,
} from '../../../../../schema/generated/safety/drills/drill-page.ts';
import {
  AddToDrillRollDocument,
  RemoveFromDrillRollDocument,
} from '../../../../../schema/generated/safety/drills/drill-workflows.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { Masked } from '../../../shared/fields/MaskedField.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useMayRunDrill } from '../may-run.ts';
import { which } from '../values.ts';
import { whyNotRecord, type DrillRecord } from './drill-states.ts';

type Line = RollOfDrillQuery['drillParticipants']['nodes'][number];

export function RollTab() {
  const drill = useRecordContext<RaRecord<string> & DrillRecord>();
  return drill ? <Roll drill={drill} /> : null;
}

function Roll({ drill }: { readonly drill: DrillRecord }) {
  const translate = useTranslate();
  const mayRun = useMayRunDrill();
  const { data, error, refetch } = useTypedQuery(RollOfDrillDocument, { drillId: drill.id });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={3} />;
  const { nodes, totalCount } = data.drillParticipants;
  const mayChange = mayRun(drill.leadUnitId);
  return (
    <Stack spacing={2}>
      {mayChange && (
        <Stack direction="row">
          <AddButton drill={drill} />
        </Stack>
      )}
      {nodes.length === 0 ? (
        <EmptyState title={translate('safety.roll.none')} advice={translate('safety.roll.noneAdvice')} />
      ) : (
        <>
          <Typography variant="body2" color="text.secondary">
            {translate('safety.roll.count', { smart_count: totalCount })}
          </Typography>
          <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {nodes.map((line) => (
              <RecordContextProvider key={line.id} value={line as unknown as RaRecord<string>}>
                <RollLine line={line} mayRemove={mayChange && whyNotRecord(drill) === undefined} />
              </RecordContextProvider>
            ))}
          </Stack>
        </>
      )}
    </Stack>
  );
}

function RollLine({ line, mayRemove }: { readonly line: Line; readonly mayRemove: boolean }) {
  const word = useEnumLabel();
  const person = line.volunteer?.person;
  return (
    <Stack
      component="li"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ alignItems: 'center', flexWrap: 'wrap', minHeight: 44, borderBottom: 1, borderColor: 'divider' }}
    >
      <Typography component="span" sx={{ flex: '1 1 120px' }}>
        {line.unit ? line.unit.name : person && !person.masked.includes('fullName') ? person.fullName : <Masked />}
      </Typography>
      <Chip
        component="span"
        size="small"
        variant="outlined"
        color={line.part === 'OBSERVER' ? 'info' : 'default'}
        label={word('DrillPart', line.part)}
      />
      {mayRemove && (
        <WorkflowButton
          document={RemoveFromDrillRollDocument}
          variables={(_values, record) => ({ input: { id: record.id } })}
          label="safety.roll.remove"
          help="safety.roll.removeHelp"
          variant="text"
        />
      )}
    </Stack>
  );
}

function AddButton({ drill }: { readonly drill: DrillRecord }) {
  return (
    <WorkflowButton
      document={AddToDrillRollDocument}
      variables={(values, record) => ({
        input: {
          ...which(record),
          part: values['part'] as Line['part'],
          volunteerIds: (values['volunteerIds'] as string[] | undefined) ?? [],
          unitIds: (values['unitIds'] as string[] | undefined) ?? [],
        },
      })}
      label="safety.roll.add"
      help="safety.roll.addHelp"
      whyNot={() => whyNotRecord(drill)}
      defaultValues={() => ({ part: 'PARTICIPANT' })}
    >
      <EnumInput source="part" type="DrillPart" label="resources.drills.fields.part" validate={required()} />
      <ManyInput source="volunteerIds" reference="volunteers" />
      <ManyInput source="unitIds" reference="partnerUnits" />
    </WorkflowButton>
  );
}

/** Several records, each found by searching. */
function ManyInput({ source, reference }: { readonly source: string; readonly reference: string }) {
  return (
    <ReferenceArrayInput source={source} reference={reference} perPage={25}>
      <AutocompleteArrayInput
        label={`resources.drills.fields.${source}`}
        filterToQuery={(q: string) => ({ q })}
        fullWidth
      />
    </ReferenceArrayInput>
  );
}
