// Suggestions by state, so that everybody sees what waits for whom: on a desk side by side, on a phone below one another.
import { ResourceContextProvider, useTranslate } from 'ra-core';
import { Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { BoardColumn, type Column } from './BoardColumn.tsx';
import { RaiseSuggestionButton } from './RaiseSuggestionButton.tsx';

const columns: readonly Column[] = [
  { key: 'raised', status: ['RAISED'], sort: { field: 'raisedOn', order: 'ASC' } },
  { key: 'open', status: ['ACCEPTED', 'REOPENED'], sort: { field: 'dueOn', order: 'ASC' } },
  { key: 'putRight', status: ['PUT_RIGHT'], sort: { field: 'putRightOn', order: 'DESC' } },
  { key: 'verified', status: ['VERIFIED'], sort: { field: 'putRightOn', order: 'DESC' } },
];

export function SuggestionBoardPage() {
  const translate = useTranslate();
  return (
    <ResourceContextProvider value="suggestions">
      <PageHeading
        title={translate('suggestions.board.title')}
        actions={
          <>
            <Button component={Link} to="/suggestions">
              {translate('suggestions.board.all')}
            </Button>
            <RaiseSuggestionButton />
          </>
        }
      />
      <Box sx={board}>
        {columns.map((column) => (
          <BoardColumn key={column.key} column={column} />
        ))}
      </Box>
    </ResourceContextProvider>
  );
}

const board = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(4, minmax(0, 1fr))' },
};
