// A printed paper, described by what stands on it: titles, sentences, facts, tables, a code to scan.
import type { Locale } from '../../../kernel/messages.ts';

export interface Paper {
  readonly language: Locale;
  /** What a reader of the file shows as its name. */
  readonly title: string;
  readonly madeAt: Date;
  readonly isLandscape?: boolean;
  /** Stands at the foot of every page, before the number of the page. */
  readonly footer?: string;
  readonly parts: readonly PaperPart[];
}

type Align = 'left' | 'center' | 'right';

export type PaperPart =
  | { readonly kind: 'title'; readonly text: string; readonly align?: Align }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly align?: Align;
      readonly isBold?: boolean;
      readonly isSmall?: boolean;
      /** First line indented by two characters, as in a Chinese paragraph. */
      readonly isIndented?: boolean;
    }
  /** Pairs of a label and its value. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [string, string])[] }
  | PaperTable
  /** A code to scan, with words beside it. */
  | { readonly kind: 'code'; readonly content: string; readonly words: readonly string[] }
  | { readonly kind: 'space'; readonly lines?: number }
  | { readonly kind: 'newPage' };

export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly {
    readonly header: string;
    readonly isNumber?: boolean;
    /** As wide as its content; the others share what is left. */
    readonly isNarrow?: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
}
