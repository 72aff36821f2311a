// What was taught: typed, or chosen from the courses, which bring their field and length with them.
import { useInput, useTranslate, type Validator } from 'ra-core';
import { Autocomplete, TextField } from '@mui/material';
import { useFormContext } from 'react-hook-form';
import { CoursesToChooseDocument } from '../../../../../schema/generated/training/log-a-training.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useChosenCommunity } from '../../../layout/community.tsx';
import { InputHelperText } from 'react-admin';

const minuteMs = 60_000;

export function TopicInput({ validate }: { readonly validate: Validator[] }) {
  const translate = useTranslate();
  const [community] = useChosenCommunity();
  const { setValue } = useFormContext();
  const { data } = useTypedQuery(
    CoursesToChooseDocument,
    { filter: community ? { communityId: { eq: community } } : {} },
    { freshForMs: 5 * minuteMs },
  );
  const courses = data?.courses.nodes ?? [];
  const { field, fieldState, isRequired } = useInput({ source: 'title', validate, defaultValue: '' });
  const label = translate('resources.trainingSessions.fields.title');
  const choose = (title: string): void => {
    const course = courses.find((each) => each.title === title.trim());
    field.onChange(title);
    setValue('courseId', course?.id ?? null, { shouldDirty: true });
    if (!course) return;
    setValue('topicArea', course.topicArea, { shouldDirty: true });
    setValue('minutes', course.minutes, { shouldDirty: true });
  };
  return (
    <Autocomplete<string, false, false, true>
      freeSolo
      disablePortal
      options={[...new Set(courses.map(({ title }) => title))]}
      value={String(field.value ?? '')}
      inputValue={String(field.value ?? '')}
      onInputChange={(_event, typed, reason) =>
        reason === 'input' || reason === 'selectOption' || reason === 'clear' ? choose(typed) : undefined
      }
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={isRequired}
          inputRef={field.ref}
          onBlur={field.onBlur}
          error={fieldState.invalid}
          helperText={<InputHelperText error={fieldState.error?.message} helperText="training.log.topicHelp" />}
        />
      )}
    />
  );
}
