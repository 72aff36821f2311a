// What the mutations of imports give besides the import itself.
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';

export const ImportOutcome = enumeration('ImportOutcome', 'What an import makes of a row.', {
  CREATED: 'It makes a new record.',
  UPDATED: 'It changes a record.',
  UNCHANGED: 'It is on record already.',
  REFUSED: 'It is at fault.',
});
export type ImportOutcome = ValueOf<typeof ImportOutcome>;

export const ImportGuessReason = enumeration('ImportGuessReason', 'Why a column is taken for a field.', {
  GIVEN: 'The caller said so.',
  EXACT: 'Its header is one that people use for the field.',
  NORMALISED: 'Its header is such a one but for spaces, marks and what stands in brackets.',
  CONTAINED: 'Its header contains such a one, or is part of one.',
  CONTENT: 'Its cells look like it.',
});
export type ImportGuessReason = ValueOf<typeof ImportGuessReason>;

@ObjectType('ImportGuess', { description: 'A field for which a column may stand.', simpleResolvers: true })
export class ImportGuess {
  @Field(() => String, { description: 'Field of the ledger.' })
  field!: string;
  @Field(() => Float, { description: 'How sure that is, from 0 to 1.' })
  confidence!: number;
  @Field(() => ImportGuessReason.graphql, { description: 'Why.' })
  reason!: ImportGuessReason;
}

@ObjectType('ImportColumn', { description: 'A column of the file and what it is taken for.', simpleResolvers: true })
export class ImportColumn {
  @Field(() => Int, { description: 'Index in the file, from 0.' })
  index!: number;
  @Field(() => String, { description: 'Its header, or its letter where it has none of its own.' })
  header!: string;
  @Field(() => ImportGuess, { nullable: true, description: 'What it is taken for; null when it is left out.' })
  taken!: ImportGuess | null;
  @Field(() => [ImportGuess], { description: 'What else it might be, best first.' })
  alternatives!: readonly ImportGuess[];
}

@ObjectType('ImportFault', { description: 'What is wrong with a row.', simpleResolvers: true })
export class ImportFault {
  @Field(() => Int, { description: 'Number of the row, as a spreadsheet shows it.' })
  line!: number;
  @Field(() => String, { nullable: true, description: 'Header of the column; null when the whole row is meant.' })
  column!: string | null;
  @Field(() => String, { nullable: true, description: 'Field of the ledger; null when the whole row is meant.' })
  field!: string | null;
  @Field(() => String, { description: 'Stable code.' })
  code!: string;
  @Field(() => String, { description: 'A sentence for people, in the language of the request.' })
  message!: string;
}

@ObjectType('ImportPreviewRow', {
  description: 'One of the first rows of the sheet and what an import would make of it.',
  simpleResolvers: true,
})
export class ImportPreviewRow {
  @Field(() => Int, { description: 'Number of the row, as a spreadsheet shows it.' })
  line!: number;
  @Field(() => [String], {
    description: 'The cells as written; sensitive ones are starred for whoever may not see them.',
  })
  cells!: readonly string[];
  @Field(() => ImportOutcome.graphql, { description: 'What an import would make of it.' })
  outcome!: ImportOutcome;
}

@ObjectType('RecordNotUndone', { description: 'A record that an import made and that stays.', simpleResolvers: true })
export class RecordNotUndone {
  @Field(() => String, { description: 'Type of the record.' })
  recordType!: string;
  @Field(() => ID, { description: 'Id of the record.' })
  recordId!: string;
}
