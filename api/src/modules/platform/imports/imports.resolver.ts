// Which ledgers can be imported, and the sentences of an import's faults in the language of the request.
import { Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import type { ErrorParams } from '../../../kernel/domain-error.ts';
import { requirePermission } from '../../../kernel/mutation.ts';
import { ImportRowError } from './import-row-error.entity.ts';
import { ImportRun } from './import-run.entity.ts';
import { importWords } from './imports.messages.ts';
import type { CellKind } from './columns.ts';
import { ledgerImports, type LedgerImport } from './ledger-import.ts';

@ObjectType('ImportLabel', { description: 'A name in two languages.', simpleResolvers: true })
class ImportLabel {
  @Field(() => String, { description: 'In Chinese.' })
  zh!: string;
  @Field(() => String, { description: 'In English.' })
  en!: string;
}

@ObjectType('ImportLedgerColumn', { description: 'A column of a ledger.', simpleResolvers: true })
class ImportLedgerColumn {
  @Field(() => String, { description: 'Field of the ledger.' })
  field!: string;
  @Field(() => ImportLabel, { description: 'What it is called.' })
  label!: ImportLabel;
  @Field(() => Boolean, { description: 'Whether every row needs it.' })
  isRequired!: boolean;
  @Field(() => Boolean, { description: 'Whether rows are told apart by it.' })
  isKey!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'A cell as it may look; all names and numbers in it are invented.',
  })
  example!: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'The words to choose from; null where anything can be written.',
  })
  words!: readonly string[] | null;
  @Field(() => [String], { description: 'Headers that people use for it, most usual first.' })
  headers!: readonly string[];
}

@ObjectType('ImportLedger', { description: 'A ledger that can be imported.', simpleResolvers: true })
class ImportLedger {
  @Field(() => String, { description: 'Its name in the API.' })
  name!: string;
  @Field(() => ImportLabel, { description: 'What it is called.' })
  label!: ImportLabel;
  @Field(() => String, { description: 'Type of the records that its rows stand for.' })
  recordType!: string;
  @Field(() => [String], { description: 'Ledgers whose records its rows name; they come first.' })
  needs!: readonly string[];
  @Field(() => [ImportLedgerColumn], { description: 'Its columns.' })
  columns!: readonly ImportLedgerColumn[];
}

@Resolver()
export class ImportLedgersResolver {
  @Query(() => [ImportLedger], {
    description: 'The ledgers that can be imported, in the order in which they build on each other.',
  })
  importLedgers(@Ctx() ctx: Context): ImportLedger[] {
    requirePermission(ctx, 'import.run');
    return ledgerImports().map(ledgerOf);
  }
}

/** Cells as people may write them; everybody is invented. */
const examples: Readonly<Partial<Record<CellKind, string>>> = {
  name: '赵一鸣',
  phone: '19900000008',
  date: '2025-01-18',
  yesNo: '是',
  integer: '30',
  minutes: '90分钟',
  list: '急救;理发',
  roster: '赵一鸣;钱小燕(0046)',
};

function ledgerOf({ ledger, record, needs }: LedgerImport): ImportLedger {
  const columns = Object.entries(ledger.columns).map(([field, { label, required, headers, parser }]) => {
    const example = parser.words?.[0] ?? examples[parser.kind] ?? null;
    return {
      field,
      label,
      headers,
      isRequired: required,
      isKey: ledger.key.includes(field),
      words: parser.words ?? null,
      example,
    };
  });
  return { name: ledger.name, label: ledger.label, recordType: record, needs, columns };
}

/** The sentence of a code, in the words of imports. */
function sentence({ locale }: Pick<Context, 'locale'>, code: string, params: ErrorParams): string {
  const words = importWords[locale].errors[code] ?? code;
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

@Resolver(() => ImportRowError)
export class ImportRowErrorResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What is wrong, in the language of the request. Personal (S2), as it may quote the cell.',
  })
  async message(@Root() error: ImportRowError, @Ctx() ctx: Context): Promise<string | null> {
    const isReadable = await ctx.loaders.isReadable(ctx.services.catalog.get('ImportRowError'), 'S2', error.id);
    return isReadable ? sentence(ctx, error.code, error.params) : null;
  }
}

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why it failed, in the language of the request.' })
  failureMessage(@Root() run: ImportRun, @Ctx() ctx: Context): string | null {
    return run.failureCode ? sentence(ctx, run.failureCode, run.failureParams ?? {}) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where its result file is to be had, without the ending .xlsx or .csv; null before it was checked.',
  })
  resultPath(@Root() run: ImportRun): string | null {
    return run.status === 'QUEUED' || run.status === 'RUNNING' ? null : `/imports/${run.id}/result`;
  }
}

export const importOperations = {
  importLedgers: {
    kind: 'query',
    permission: 'import.run',
    description: 'The ledgers that can be imported, with their columns.',
  },
} as const;
