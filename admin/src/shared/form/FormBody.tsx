// The body of a form for a record: problems above, inputs in one readable column, save and cancel below where a thumb reaches.
import type { ReactNode } from 'react';
import { Form, useTranslate, type FormProps } from 'ra-core';
import { SaveButton } from 'react-admin';
import { Box, Button, Card, CardContent, Stack } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import { FormProblems } from './FormProblems.tsx';
import { UnsavedGuard } from './UnsavedGuard.tsx';

export interface FormBodyProps extends Omit<FormProps, 'children'> {
  readonly children: ReactNode;
  /** What stands within the form and is no input, such as the dialog for a stale version. */
  readonly within?: ReactNode;
  /** Set once the form is saved: then it may be left. */
  readonly isSaved: { readonly current: boolean };
}

export function FormBody({ children, within, isSaved, ...form }: FormBodyProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <Form noValidate disableInvalidFormNotification {...form}>
      <Card variant="outlined" sx={{ maxWidth: 720, overflow: 'visible' }}>
        <CardContent>
          <FormProblems />
          <Stack spacing={0.5}>{children}</Stack>
        </CardContent>
        <Box
          sx={{
            position: 'sticky',
            bottom: { xs: 56, md: 0 },
            bgcolor: 'background.paper',
            borderTop: 1,
            borderColor: 'divider',
            p: 2,
            zIndex: 1,
          }}
        >
          <Stack direction="row" spacing={1}>
            <SaveButton alwaysEnable />
            <Button onClick={() => void navigate(-1)}>{translate('ra.action.cancel')}</Button>
          </Stack>
        </Box>
      </Card>
      {within}
      <UnsavedGuard isSaved={isSaved} />
    </Form>
  );
}
