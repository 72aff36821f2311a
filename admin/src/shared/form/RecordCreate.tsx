// Makes a record. The form has the new record's id from the start, so that saving twice makes it once.
import { useState, type ReactNode } from 'react';
import { CreateBase, useTranslate } from 'ra-core';
import { newId } from '../../data/new-id.ts';
import { useResource } from '../../layout/console-context.tsx';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { WayBack } from '../show/RecordShow.tsx';
import { FormBody } from './FormBody.tsx';
import { useAfterSave } from './use-after-save.ts';

export interface RecordCreateProps {
  /** The inputs. */
  readonly children: ReactNode;
  readonly defaultValues?: Readonly<Record<string, unknown>>;
}

export function RecordCreate({ children, defaultValues }: RecordCreateProps) {
  const translate = useTranslate();
  const { plural } = useResource();
  const { isSaved, onSuccess } = useAfterSave('ra.notification.created');
  const [id] = useState(() => newId());
  return (
    <CreateBase
      transform={(data: object) => ({ ...data, id })}
      mutationOptions={{ onSuccess, onError: () => undefined }}
    >
      <PageHeading
        title={translate('ra.page.create', { name: translate(`resources.${plural}.name`, { smart_count: 1 }) })}
        above={<WayBack />}
      />
      <FormBody isSaved={isSaved} {...(defaultValues ? { defaultValues } : {})}>
        {children}
      </FormBody>
    </CreateBase>
  );
}
