// Saving a list as a view, and changing a view of one's own: its name, with whom it is shared, whether it comes first.
import { useListContext, useTranslate } from 'ra-core';
import { BooleanInput, TextInput } from 'react-admin';
import { Button } from '@mui/material';
import type { FieldValues } from 'react-hook-form';
import {
  ArchiveSavedViewDocument,
  ChangeViewDocument,
  SaveViewDocument,
} from '../../../../../schema/generated/shared/list/views/saved-views.ts';
import { useMay } from '../../../auth/session-context.tsx';
import { newId } from '../../../data/new-id.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { useChosenCommunity } from '../../../layout/community.tsx';
import { useResource } from '../../../layout/console-context.tsx';
import { EnumInput } from '../../inputs/EnumInput.tsx';
import { WorkflowDialog } from '../../workflow/WorkflowDialog.tsx';
import type { Columns } from '../columns.tsx';
import { useFilters } from '../use-filters.ts';
import type { SavedView } from './saved-view.ts';
import { contentOf } from './view-address.ts';

type Sharing = SavedView['sharing'];

interface DialogProps {
  readonly columns: Columns;
  readonly onClose: () => void;
}

export function SaveViewDialog({ columns, onClose }: DialogProps) {
  const translate = useTranslate();
  const content = useContent(columns);
  const { plural } = useResource();
  const [communityId] = useChosenCommunity();
  const { run, isRunning } = useWorkflow(SaveViewDocument, { done: 'console.views.saved' });
  const save = (values: FieldValues) =>
    run({
      input: {
        ...{ id: newId(), listName: plural, ...content, ...(communityId ? { communityId } : {}) },
        ...{
          name: String(values['name'] ?? ''),
          sharing: values['sharing'] as Sharing,
          isDefault: values['isDefault'] === true,
        },
      },
    });
  return (
    <WorkflowDialog
      isOpen
      title={translate('console.views.save')}
      help={translate('console.views.saveHelp')}
      confirm={translate('ra.action.save')}
      isRunning={isRunning}
      defaultValues={{ name: '', sharing: 'MINE', isDefault: false }}
      onSubmit={save}
      onClose={onClose}
    >
      <ViewInputs />
    </WorkflowDialog>
  );
}

export function EditViewDialog({ view, columns, onClose }: DialogProps & { readonly view: SavedView }) {
  const translate = useTranslate();
  const content = useContent(columns);
  const { run, isRunning } = useWorkflow(ChangeViewDocument, { done: 'console.views.saved' });
  const archive = useWorkflow(ArchiveSavedViewDocument, { done: 'console.views.removed', onDone: onClose });
  const { id, version: expectedVersion, name, sharing, isDefault } = view;
  const change = (values: FieldValues) =>
    run({
      input: {
        ...{ id, expectedVersion, ...(values['isAsShown'] === true ? content : {}) },
        ...{
          name: String(values['name'] ?? ''),
          sharing: values['sharing'] as Sharing,
          isDefault: values['isDefault'] === true,
        },
      },
    });
  return (
    <WorkflowDialog
      isOpen
      title={translate('console.views.edit')}
      confirm={translate('ra.action.save')}
      isRunning={isRunning || archive.isRunning}
      defaultValues={{ name, sharing, isDefault, isAsShown: false }}
      onSubmit={change}
      onClose={onClose}
    >
      <ViewInputs />
      <BooleanInput source="isAsShown" label={translate('console.views.isAsShown')} />
      <Button
        color="error"
        sx={{ alignSelf: 'flex-start' }}
        disabled={archive.isRunning}
        onClick={() => void archive.run({ input: { id, expectedVersion } })}
      >
        {translate('console.views.remove')}
      </Button>
    </WorkflowDialog>
  );
}

function ViewInputs() {
  const translate = useTranslate();
  const mayShare = useMay()('view.share');
  return (
    <>
      <TextInput source="name" label={translate('console.views.name')} />
      <EnumInput
        source="sharing"
        type="ViewSharing"
        label={translate('console.views.sharing')}
        values={mayShare ? ['MINE', 'TEAM', 'COMMUNITY'] : ['MINE', 'TEAM']}
      />
      <BooleanInput source="isDefault" label={translate('console.views.isDefault')} />
    </>
  );
}

/** The list on the page as a view holds it. */
function useContent({ shown }: Columns) {
  const { orderNames } = useResource();
  const { sort } = useListContext();
  const { values } = useFilters();
  return { ...contentOf({ filterValues: values, sort, orderNames }), columns: shown.map(({ props }) => props.source) };
}
