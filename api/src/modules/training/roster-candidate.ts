// Somebody who may be meant while a roster is typed, and why they are suggested.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';

export const RosterCandidateSource = enumeration('RosterCandidateSource', 'Why somebody is suggested for a roster.', {
  OWN_ROSTER: 'Was on a roster of the caller’s unit before.',
  FULL_NAME: 'Was named in full.',
  COMMUNITY: 'A volunteer of a community whose personal values the caller may read.',
});
export type RosterCandidateSource = ValueOf<typeof RosterCandidateSource>;

@ObjectType('RosterCandidate', { description: 'Somebody who may be meant on a roster.', simpleResolvers: true })
export class RosterCandidate {
  @Field(() => ID, {
    nullable: true,
    description: 'The volunteer; null when several share the name and the phone tail is needed to tell them apart.',
  })
  volunteerId!: string | null;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Last four digits of the phone, for staff of the community; for a partner unit only between namesakes on its own rosters.',
  })
  phoneTail!: string | null;

  @Field(() => Int, { description: 'How many volunteers share the name (people); above 1 the phone tail is needed.' })
  namesakeCount!: number;

  @Field(() => RosterCandidateSource.graphql, { description: 'Why they are suggested.' })
  source!: RosterCandidateSource;
}
