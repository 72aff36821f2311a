// The lines of a roster as somebody gave them: entries one by one, or a list pasted as text.
import { IsIn, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DomainError, type ErrorParams, type ErrorPath } from '../../kernel/domain-error.ts';
import { roster } from '../platform/imports/parse-roster.ts';
import { splitCell, tidyName } from '../platform/imports/parse-text.ts';
import { tidyCell } from '../platform/imports/tidy-text.ts';
import { mostMinutes } from './course.entity.ts';
import { TrainingResult } from './training-attendance.entity.ts';

/** Longest roster of one call. */
export const mostLines = 500;

@InputType('RosterEntryInput', {
  description:
    'One line of a roster: a volunteer by id, or by full name and, between namesakes, the last digits of the phone.',
})
export class RosterEntryInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description:
      'The volunteer. A partner unit gives the full name with it, unless the volunteer was on one of its rosters before.',
  })
  volunteerId?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Full name. At most 60 characters.' })
  name?: string | null;

  @IsOptional()
  @Matches(/^\d{4}$/)
  @Field(() => String, { nullable: true, description: 'Last four digits of the phone, to tell namesakes apart.' })
  phoneTail?: string | null;

  @IsOptional()
  @IsIn(TrainingResult.items)
  @Field(() => TrainingResult.graphql, {
    nullable: true,
    description: 'What came of it; when left out, what is on record stays, and a new line reads ATTENDED.',
  })
  result?: TrainingResult | null;

  @IsOptional()
  @Min(0)
  @Max(mostMinutes)
  @Field(() => Int, {
    nullable: true,
    description: 'How long the volunteer was there (minutes); the length of the session when left out.',
  })
  minutes?: number | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'A remark. At most 500 characters.' })
  note?: string | null;
}

export interface LineRefusal {
  readonly code: string;
  readonly params: ErrorParams;
}

export interface RosterLine {
  readonly path: ErrorPath;
  /** The line as it was given, to be shown again. */
  readonly given: string;
  readonly volunteerId: string | null;
  readonly name: string | null;
  readonly phoneTail: string | null;
  readonly result: TrainingResult | null;
  readonly minutes: number | null;
  readonly note: string | null;
  /** Why the line cannot be read at all. */
  readonly refusal: LineRefusal | null;
}

/** All lines of a call, entries first. */
export function rosterLines(
  entries: readonly RosterEntryInput[] | null | undefined,
  text: string | null | undefined,
): RosterLine[] {
  const lines = [...(entries ?? []).map(lineOfEntry), ...linesOfText(text ?? '')];
  if (lines.length > mostLines)
    throw new DomainError('LIST_TOO_LONG', [text ? 'rosterText' : 'entries'], { most: mostLines });
  return lines;
}

const noDetails = {
  volunteerId: null,
  name: null,
  phoneTail: null,
  result: null,
  minutes: null,
  note: null,
  refusal: null,
};

/** The one line that names a single volunteer, outside of a roster. */
export function lineOf(given: Pick<RosterEntryInput, 'volunteerId' | 'name' | 'phoneTail'>): RosterLine {
  const name = given.name?.trim() ? tidyName(tidyCell(given.name)) : null;
  const { volunteerId = null, phoneTail = null } = given;
  const refusal = volunteerId || name ? null : { code: 'REQUIRED', params: {} };
  const shown = name ? `${name}${phoneTail ? `(${phoneTail})` : ''}` : (volunteerId ?? '');
  return {
    ...noDetails,
    path: [volunteerId ? 'volunteerId' : 'name'],
    given: shown,
    volunteerId,
    name,
    phoneTail,
    refusal,
  };
}

function lineOfEntry(entry: RosterEntryInput, index: number): RosterLine {
  const line = lineOf(entry);
  const { result = null, minutes = null } = entry;
  return { ...line, path: ['entries', index, ...line.path], result, minutes, note: entry.note?.trim() || null };
}

const separators = ';；、,，/|\t';
const parser = roster();
const numbering = /^\d{1,3}[.)）]?$/;

/** A pasted list is read as a cell of a ledger is, piece by piece, so that one bad piece spoils no other. */
function linesOfText(text: string): RosterLine[] {
  const pieces = splitCell(text, separators)
    .map(tidyCell)
    .filter((piece) => piece !== '' && !numbering.test(piece));
  return pieces.flatMap((piece, index) => linesOfPiece(piece, ['rosterText', index]));
}

function linesOfPiece(piece: string, path: ErrorPath): RosterLine[] {
  const read = parser.parse(piece, { header: '', today: '' });
  if ('value' in read) {
    return read.value.map(({ name, phoneTail }) => ({ ...noDetails, path, given: piece, name, phoneTail }));
  }
  const given = piece.slice(0, 60);
  const code = read.code === 'ROSTER_ENTRY_REPEATED' ? 'DUPLICATE' : 'ROSTER_LINE_UNREADABLE';
  return [{ ...noDetails, path, given, refusal: { code, params: { name: given } } }];
}
