// What the mutations of imports take.
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ImportPolicy } from './import-run.entity.ts';
import { ledgerLimits } from './ledger-limits.ts';

@InputType('ImportColumnInput', { description: 'Which column of the file stands for a field of the ledger.' })
export class ImportColumnInput {
  @MaxLength(60)
  @Field(() => String, { description: 'Field of the ledger.' })
  field!: string;

  @Min(0)
  @Max(ledgerLimits.columns - 1)
  @Field(() => Int, { description: 'Index of the column in the file, from 0.' })
  column!: number;
}

@InputType('CheckImportInput', { description: 'Which file to check against which ledger.' })
export class CheckImportInput {
  @IsUUID()
  @Field(() => ID, { description: 'The uploaded file, as POST /imports/files gave it.' })
  fileId!: string;

  @MaxLength(60)
  @Field(() => String, { description: 'Name of the ledger, as importLedgers gives it.' })
  ledger!: string;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, {
    nullable: true,
    description: 'Sheet of a workbook; the first one that is not hidden when nothing is said.',
  })
  sheetName?: string | null;

  @IsOptional()
  @Min(1)
  @Max(1_000)
  @Field(() => Int, { nullable: true, description: 'Row of the column names, from 1; found when nothing is said.' })
  headerRow?: number | null;

  @IsOptional()
  @ArrayMaxSize(ledgerLimits.columns)
  @ValidateNested({ each: true })
  @Field(() => [ImportColumnInput], {
    nullable: true,
    description: 'Which column stands for which field; guessed when nothing is said.',
  })
  mapping?: ImportColumnInput[] | null;
}

@InputType('StartImportInput', { description: 'Which import to start: one that was checked, or a file at once.' })
export class StartImportInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'An import that was checked; then nothing is said of a file.' })
  runId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'An uploaded file, to be imported without a check before.' })
  fileId?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Name of the ledger, with a file.' })
  ledger?: string | null;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Sheet of a workbook, with a file.' })
  sheetName?: string | null;

  @IsOptional()
  @Min(1)
  @Max(1_000)
  @Field(() => Int, { nullable: true, description: 'Row of the column names, from 1, with a file.' })
  headerRow?: number | null;

  @IsOptional()
  @ArrayMaxSize(ledgerLimits.columns)
  @ValidateNested({ each: true })
  @Field(() => [ImportColumnInput], {
    nullable: true,
    description: 'Which column stands for which field, with a file; guessed when nothing is said.',
  })
  mapping?: ImportColumnInput[] | null;

  @Field(() => ImportPolicy.graphql, { description: 'What to do when some of the rows are at fault.' })
  policy!: ImportPolicy;
}

@InputType('CancelImportInput', { description: 'Which import to cancel.' })
export class CancelImportInput {
  @IsUUID()
  @Field(() => ID, { description: 'Which import.' })
  id!: string;
}

@InputType('UndoImportInput', { description: 'Which import to undo, and why.' })
export class UndoImportInput {
  @IsUUID()
  @Field(() => ID, { description: 'Which import.' })
  id!: string;

  @MaxLength(200)
  @Field(() => String, { description: 'Why; it stands in the audit trail. At most 200 characters.' })
  reason!: string;
}
