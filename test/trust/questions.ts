// Many questions in few documents: each is a list that is asked for by a filter, an order or a search.

export interface Question {
  readonly type: string;
  /** The list, its arguments and what is selected of it. */
  readonly list: string;
  readonly rest: string;
}

/** A document of some questions, and where in its answer each of them stands. */
export interface QuestionDocument {
  readonly query: string;
  readonly keys: ReadonlyMap<string, Question>;
}

export const textOf = ({ list, rest }: Question): string => `${list}${rest}`;

/** Within what the API lets one document hold: its tokens, and its aliases. */
const most = { tokens: 1_300, aliases: 15 };

/** The questions in documents: of each type in turn, since a list that stands once in a document needs no alias. */
export function documentsOf(questions: readonly Question[]): QuestionDocument[] {
  const drafts: Draft[] = [];
  for (const question of inTurn(questions)) {
    let draft = drafts.at(-1);
    if (!draft || !hasRoomFor(draft, question)) drafts.push((draft = { keys: new Map(), aliases: 0, tokens: 0 }));
    draft.keys.set(draft.keys.has(question.list) ? `q${draft.aliases++}` : question.list, question);
    draft.tokens += tokensOf(question);
  }
  return drafts.map(({ keys }) => ({ keys, query: `{ ${[...keys].map(placed).join(' ')} }` }));
}

interface Draft {
  readonly keys: Map<string, Question>;
  aliases: number;
  tokens: number;
}

function hasRoomFor({ keys, aliases, tokens }: Draft, question: Question): boolean {
  return tokens + tokensOf(question) <= most.tokens && (!keys.has(question.list) || aliases < most.aliases);
}

/** With its alias, and never fewer than there are. */
const tokensOf = (question: Question): number => 2 + textOf(question).match(/\w+|[^\s\w]/g)!.length;

const placed = ([key, question]: readonly [string, Question]): string =>
  key === question.list ? textOf(question) : `${key}: ${textOf(question)}`;

function inTurn(questions: readonly Question[]): Question[] {
  const counts = new Map<string, number>();
  const placed = questions.map((question) => {
    const place = counts.get(question.list) ?? 0;
    counts.set(question.list, place + 1);
    return { question, place };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ question }) => question);
}
