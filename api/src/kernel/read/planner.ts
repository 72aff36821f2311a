// The read planner: a query operation becomes one SQL statement whose single value is the JSON text of `data`.
// Plans are kept by document, operation, rights and the form of the arguments; requests of one form share a plan.
import {
  GraphQLError,
  getVariableValues,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { isId } from '../id.ts';
import type { Catalog, Exposure } from '../resource/catalog.ts';
import { collectFields, type Collected } from './collect.ts';
import { readDocument, rootsOf, type ReadDocument, type ReadSite, type Roots } from './document.ts';
import { decodeCursor } from './page.ts';
import type { Rights } from './rights.ts';
import { connectionSql, rowSql, siteOf, Unplannable, type Compilation } from './select-sql.ts';
import { shapeOf } from './shape.ts';
import { Run, Statement, quote, type Recipe } from './statement.ts';

export interface Plan {
  /** Name of the prepared statement. */
  readonly name: string;
  readonly text: string;
  readonly recipes: readonly Recipe[];
}

export interface PlannedRead {
  readonly plan: Plan;
  readonly values: unknown[];
}

export interface ReadRequest {
  /** Key of the document, such as its hash. */
  readonly key: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly rights: Rights;
}

const nobody = '00000000-0000-0000-0000-000000000000';

export class Planner {
  readonly #schema: GraphQLSchema;
  readonly #catalog: Catalog;
  readonly #roots: Roots;
  readonly #documents = new LRUCache<string, ReadDocument>({ max: 500 });
  readonly #plans = new LRUCache<string, Plan | 'unplannable'>({ max: 500 });
  #made = 0;

  constructor(schema: GraphQLSchema, catalog: Catalog) {
    this.#schema = schema;
    this.#catalog = catalog;
    this.#roots = rootsOf(catalog);
  }

  /** The statement that answers a request, or null when the ordinary executor has to. */
  plan(request: ReadRequest): PlannedRead | null {
    const document = this.#document(request);
    if (!document.isPlannable) return null;
    const coerced = getVariableValues(
      this.#schema,
      request.operation.variableDefinitions ?? [],
      request.variables as Record<string, unknown>,
    );
    if (coerced.errors) return null;
    const run = new Run(this.#catalog, request.rights, document.sites, coerced.coerced);
    try {
      const key = `${documentKey(request)}|${request.rights.shape}|${formOf(document, run, coerced.coerced)}`;
      let plan = this.#plans.get(key);
      if (!plan) {
        plan = this.#compile(document, request.rights, coerced.coerced, run);
        this.#plans.set(key, plan);
      }
      if (plan === 'unplannable') return null;
      return { plan, values: plan.recipes.map((recipe) => recipe(run)) };
    } catch (error) {
      // A refusal (a page too large, a field that may not be read) is worded and placed by the ordinary executor.
      if (error instanceof GraphQLError) return null;
      throw error;
    }
  }

  #document(request: ReadRequest): ReadDocument {
    const key = documentKey(request);
    let document = this.#documents.get(key);
    if (!document) {
      document = readDocument(this.#schema, this.#catalog, this.#roots, request.document, request.operation);
      this.#documents.set(key, document);
    }
    return document;
  }

  #compile(
    document: ReadDocument,
    rights: Rights,
    variables: Readonly<Record<string, unknown>>,
    run: Run,
  ): Plan | 'unplannable' {
    const c: Compilation = {
      schema: this.#schema,
      catalog: this.#catalog,
      rights,
      fragments: document.fragments,
      variables,
      sites: document.sites as ReadSite[],
      statement: new Statement(),
      run,
    };
    try {
      const parts: string[] = [];
      for (const [key, collected] of collectFields(c, 'Query', [document.operation.selectionSet])) {
        if (key.length > 63) return 'unplannable';
        parts.push(`${this.#rootSql(c, collected)} as ${quote(key)}`);
      }
      const text = `select row_to_json(data)::text as data from (select ${parts.join(', ')}) data`;
      return { name: `plan_${++this.#made}`, text, recipes: c.statement.recipes };
    } catch (error) {
      if (error instanceof Unplannable) return 'unplannable';
      throw error;
    }
  }

  #rootSql(c: Compilation, collected: Collected): string {
    const name = collected.node.name.value;
    if (name === '__typename') return `'Query'::text`;
    const site = siteOf(c, 'Query', collected.node);
    if (name === 'node')
      return nodeSql(
        c,
        collected,
        c.statement.parameter((run) => idOr(run.arguments(site).id), 'uuid'),
      );
    if (name === 'nodes') return nodesSql(c, collected, site);
    const root = this.#roots.fields.get(name)!;
    if (c.rights.rows(root.exposure) === false) throw new Unplannable('a refusal');
    if (root.many) return connectionSql(c, root.exposure, collected, site, false);
    const id = c.statement.parameter((run) => idOr(run.arguments(site).id), 'uuid');
    return rowSql(c, root.exposure, collected.selectionSets, (row) => `${row}.id = ${id}`);
  }
}

/** A document may hold several operations. */
function documentKey({ key, operation }: ReadRequest): string {
  return `${key}/${operation.name?.value ?? ''}`;
}

function idOr(id: unknown): string {
  return isId(id) ? id : nobody;
}

function readableExposures(c: Compilation): Exposure[] {
  return c.catalog.exposures.filter((exposure) => c.rights.rows(exposure) !== false);
}

function nodeSql(c: Compilation, collected: Collected, id: string): string {
  const rows = readableExposures(c).map((exposure) =>
    rowSql(c, exposure, collected.selectionSets, (row) => `${row}.id = ${id}`),
  );
  return rows.length === 0 ? 'null::json' : `coalesce(${rows.join(', ')})`;
}

function nodesSql(c: Compilation, collected: Collected, site: number): string {
  const ids = c.statement.parameter((run) => {
    const asked = run.arguments(site).ids as readonly unknown[];
    if (asked.length > 100) throw new GraphQLError('LIST_TOO_LONG');
    return asked.map(idOr);
  }, 'uuid[]');
  return `(select coalesce(json_agg(${nodeSql(c, collected, 'asked.id')} order by asked.place), '[]') from unnest(${ids}) with ordinality as asked(id, place))`;
}

/** What of the arguments decides how the statement is written. */
function formOf(document: ReadDocument, run: Run, variables: Readonly<Record<string, unknown>>): string {
  let form = '';
  for (const [index, site] of document.sites.entries()) {
    if (!site.connection) continue;
    const { exposure, nested } = site.connection;
    const page = run.page(index, exposure, nested);
    const cursor =
      page.cursor === null
        ? '-'
        : decodeCursor(page.cursor, page.order)
            .map((value) => (value === null ? 'n' : '?'))
            .join('');
    const order = page.order
      .map((term) => `${term.end.steps.join('.')}.${term.end.field.property}${term.descending ? '-' : '+'}`)
      .join();
    form += `${shapeOf(run.asked(index, exposure))}${order}${page.backwards ? 'b' : 'f'}${cursor}${page.offset > 0 ? 'o' : ''}`;
    form += run.arguments(index).includeArchived === true ? 'A;' : ';';
  }
  for (const name of document.switches) form += `${name}=${String(variables[name])};`;
  return form;
}
