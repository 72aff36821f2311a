import { Migration } from '@mikro-orm/migrations';

export class WholeCard extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      `create table "award_round" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "year" int not null, "award_title" varchar(80) not null, "places" int not null, "nominating_from" date null, "nominating_until" date null, "voting_from" date null, "voting_until" date null, "publicity_days" int not null default 7, "status" text not null default 'DRAFT', "decided_on" date null, "seats_voted" int null, "publicity_until" date null, "tie_reason" varchar(500) null, "published_on" date null, primary key ("id"));`,
    );
    this.addSql(`comment on table "award_round" is 'One annual selection of volunteers for an award.';`);
    this.addSql(
      `comment on column "award_round"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "award_round"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award_round"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award_round"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "award_round"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "award_round"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award_round"."year" is 'The year for which it selects.';`);
    this.addSql(`comment on column "award_round"."award_title" is 'Title of the award, such as 优秀志愿者.';`);
    this.addSql(
      `comment on column "award_round"."places" is 'How many can be selected (people); each seat has as many votes.';`,
    );
    this.addSql(
      `comment on column "award_round"."nominating_from" is 'First day of nominating; none of the four days is known of a selection taken from a ledger.';`,
    );
    this.addSql(`comment on column "award_round"."nominating_until" is 'Last day of nominating.';`);
    this.addSql(`comment on column "award_round"."voting_from" is 'First day of voting.';`);
    this.addSql(`comment on column "award_round"."voting_until" is 'Last day of voting.';`);
    this.addSql(
      `comment on column "award_round"."publicity_days" is 'How long the result is shown for objections before it is published (days).';`,
    );
    this.addSql(`comment on column "award_round"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "award_round"."decided_on" is 'Day on which the votes were counted.';`);
    this.addSql(
      `comment on column "award_round"."seats_voted" is 'How many seats voted; told once the votes are counted.';`,
    );
    this.addSql(
      `comment on column "award_round"."publicity_until" is 'Last day on which the result is shown for objections; none while a tie is open.';`,
    );
    this.addSql(
      `comment on column "award_round"."tie_reason" is 'Why a tie at the last place was settled as it was.';`,
    );
    this.addSql(`comment on column "award_round"."published_on" is 'Day on which the awards were given.';`);
    this.addSql(`create index "award_round_community_id_index" on "award_round" ("community_id");`);
    this.addSql(`create index "award_round_community_id_status_index" on "award_round" ("community_id", "status");`);
    this.addSql(
      `create unique index "award_round_once_a_year" on "award_round" ("community_id", "year", "award_title") where archived_at is null;`,
    );

    this.addSql(
      `create table "award_criterion" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "round_id" uuid not null, "position" int not null, "title" varchar(120) not null, "weight_percent" int not null, "figure" text null, primary key ("id"));`,
    );
    this.addSql(`comment on table "award_criterion" is 'A criterion of a selection.';`);
    this.addSql(
      `comment on column "award_criterion"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "award_criterion"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award_criterion"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award_criterion"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "award_criterion"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "award_criterion"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award_criterion"."round_id" is 'The selection.';`);
    this.addSql(`comment on column "award_criterion"."position" is 'Place in the list, from 1.';`);
    this.addSql(`comment on column "award_criterion"."title" is 'What is asked for.';`);
    this.addSql(
      `comment on column "award_criterion"."weight_percent" is 'How much it weighs; all of a selection weigh 100 (percent).';`,
    );
    this.addSql(
      `comment on column "award_criterion"."figure" is 'The figure that supports it; none when the seats judge it by themselves.';`,
    );
    this.addSql(`create index "award_criterion_community_id_index" on "award_criterion" ("community_id");`);
    this.addSql(
      `create unique index "award_criterion_position" on "award_criterion" ("round_id", "position") where archived_at is null;`,
    );

    this.addSql(
      `create table "award_nomination" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "round_id" uuid not null, "volunteer_id" uuid not null, "nominated_by" varchar(80) not null, "nominated_by_name" varchar(80) null, "grounds" text null, "records_until" date not null, "level" text not null, "is_silver" boolean not null, "service_months" int not null, "trainings_attended" int not null, "activities_helped" int not null, "mentee_count" int not null, "promoted_mentee_count" int not null, "status" text not null default 'STANDING', "status_reason" varchar(200) null, "vote_count" int null, "record_permille" int null, "rank" int null, "rank_ground" text null, "is_selected" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "award_nomination" is 'A volunteer nominated in a selection, with the figures of the records on the day of the nomination.';`,
    );
    this.addSql(
      `comment on column "award_nomination"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "award_nomination"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award_nomination"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award_nomination"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "award_nomination"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "award_nomination"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award_nomination"."round_id" is 'The selection.';`);
    this.addSql(`comment on column "award_nomination"."volunteer_id" is 'Who is nominated; the name is personal.';`);
    this.addSql(`comment on column "award_nomination"."nominated_by" is 'Account that nominated them.';`);
    this.addSql(
      `comment on column "award_nomination"."nominated_by_name" is 'Name by which colleagues know whoever nominated them.';`,
    );
    this.addSql(
      `comment on column "award_nomination"."grounds" is 'Why; drafted from the records, without the name.';`,
    );
    this.addSql(
      `comment on column "award_nomination"."records_until" is 'Day of the records that the figures are taken from.';`,
    );
    this.addSql(`comment on column "award_nomination"."level" is 'Level on that day.';`);
    this.addSql(
      `comment on column "award_nomination"."is_silver" is 'Whether they were a silver (older) volunteer on that day.';`,
    );
    this.addSql(`comment on column "award_nomination"."service_months" is 'Months since they joined, on that day.';`);
    this.addSql(
      `comment on column "award_nomination"."trainings_attended" is 'Trainings attended in the year (person-times).';`,
    );
    this.addSql(
      `comment on column "award_nomination"."activities_helped" is 'Activities helped at in the year (person-times).';`,
    );
    this.addSql(`comment on column "award_nomination"."mentee_count" is 'Volunteers whom they guide (people).';`);
    this.addSql(
      `comment on column "award_nomination"."promoted_mentee_count" is 'Of those, who became core volunteers (people).';`,
    );
    this.addSql(`comment on column "award_nomination"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "award_nomination"."status_reason" is 'Why it was withdrawn or set aside.';`);
    this.addSql(`comment on column "award_nomination"."vote_count" is 'Votes for it; told once they are counted.';`);
    this.addSql(
      `comment on column "award_nomination"."record_permille" is 'What the figures give by the weights of the criteria, of 1000 for whoever leads in each (per mille).';`,
    );
    this.addSql(`comment on column "award_nomination"."rank" is 'Rank in the result.';`);
    this.addSql(`comment on column "award_nomination"."rank_ground" is 'What gave it its rank.';`);
    this.addSql(`comment on column "award_nomination"."is_selected" is 'Whether it is among those selected.';`);
    this.addSql(`create index "award_nomination_community_id_index" on "award_nomination" ("community_id");`);
    this.addSql(
      `create index "award_nomination_community_id_volunteer_id_index" on "award_nomination" ("community_id", "volunteer_id");`,
    );
    this.addSql(`create index "award_nomination_round_id_rank_index" on "award_nomination" ("round_id", "rank");`);
    this.addSql(
      `create unique index "award_nomination_once" on "award_nomination" ("round_id", "volunteer_id") where archived_at is null and status <> 'WITHDRAWN';`,
    );

    this.addSql(
      `create table "award_vote" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "round_id" uuid not null, "nomination_id" uuid not null, "seat_id" uuid not null, "cast_at" timestamptz(3) not null, "withdrawn_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "award_vote" is 'A vote of a seat for a nomination. The ballot is secret: only whoever cast it reads it.';`,
    );
    this.addSql(
      `comment on column "award_vote"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "award_vote"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award_vote"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award_vote"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "award_vote"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "award_vote"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award_vote"."round_id" is 'The selection.';`);
    this.addSql(`comment on column "award_vote"."nomination_id" is 'For whom; secret.';`);
    this.addSql(`comment on column "award_vote"."seat_id" is 'The seat that votes.';`);
    this.addSql(`comment on column "award_vote"."cast_at" is 'When it was cast.';`);
    this.addSql(`comment on column "award_vote"."withdrawn_at" is 'When it was taken back.';`);
    this.addSql(`create index "award_vote_community_id_index" on "award_vote" ("community_id");`);
    this.addSql(`create index "award_vote_community_id_seat_id_index" on "award_vote" ("community_id", "seat_id");`);
    this.addSql(`create index "award_vote_round_id_seat_id_index" on "award_vote" ("round_id", "seat_id");`);
    this.addSql(
      `create unique index "award_vote_once" on "award_vote" ("nomination_id", "seat_id") where withdrawn_at is null and archived_at is null;`,
    );

    this.addSql(
      `create table "award_objection" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "round_id" uuid not null, "nomination_id" uuid not null, "text" text not null, "raised_on" date not null, "objector_id" uuid null, "raised_by" varchar(80) not null, "status" text not null default 'OPEN', "answer" text null, "answered_on" date null, "answered_by" varchar(80) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "award_objection" is 'An objection to a nomination in a result that is being shown.';`,
    );
    this.addSql(
      `comment on column "award_objection"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "award_objection"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award_objection"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award_objection"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "award_objection"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "award_objection"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award_objection"."round_id" is 'The selection.';`);
    this.addSql(`comment on column "award_objection"."nomination_id" is 'The nomination that it is about.';`);
    this.addSql(`comment on column "award_objection"."text" is 'What is said against it.';`);
    this.addSql(`comment on column "award_objection"."raised_on" is 'Day on which it was raised.';`);
    this.addSql(
      `comment on column "award_objection"."objector_id" is 'The person behind that account; they follow it.';`,
    );
    this.addSql(`comment on column "award_objection"."raised_by" is 'Account that entered it.';`);
    this.addSql(`comment on column "award_objection"."status" is 'What became of it.';`);
    this.addSql(`comment on column "award_objection"."answer" is 'The answer, with its reasons.';`);
    this.addSql(`comment on column "award_objection"."answered_on" is 'Day of the answer.';`);
    this.addSql(
      `comment on column "award_objection"."answered_by" is 'Account that answered it; not the one that raised it.';`,
    );
    this.addSql(`create index "award_objection_community_id_index" on "award_objection" ("community_id");`);
    this.addSql(`create index "award_objection_round_id_index" on "award_objection" ("round_id");`);
    this.addSql(`create index "award_objection_nomination_id_index" on "award_objection" ("nomination_id");`);
    this.addSql(`create index "award_objection_objector_id_index" on "award_objection" ("objector_id");`);
    this.addSql(
      `create index "award_objection_community_id_status_index" on "award_objection" ("community_id", "status");`,
    );

    this.addSql(
      `create table "award_conflict" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "nomination_id" uuid not null, "seat_id" uuid not null, "reason" varchar(200) not null, "declared_by" varchar(80) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "award_conflict" is 'A conflict of interest: a seat that is related to a nominated volunteer may not vote on the nomination.';`,
    );
    this.addSql(
      `comment on column "award_conflict"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "award_conflict"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award_conflict"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award_conflict"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "award_conflict"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "award_conflict"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award_conflict"."nomination_id" is 'The nomination.';`);
    this.addSql(`comment on column "award_conflict"."seat_id" is 'The seat that may not vote on it.';`);
    this.addSql(`comment on column "award_conflict"."reason" is 'How they are related.';`);
    this.addSql(`comment on column "award_conflict"."declared_by" is 'Account that declared it.';`);
    this.addSql(`create index "award_conflict_community_id_index" on "award_conflict" ("community_id");`);
    this.addSql(
      `create index "award_conflict_community_id_seat_id_index" on "award_conflict" ("community_id", "seat_id");`,
    );
    this.addSql(
      `create unique index "award_conflict_once" on "award_conflict" ("nomination_id", "seat_id") where archived_at is null;`,
    );

    this.addSql(
      `create table "award" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "round_id" uuid not null, "nomination_id" uuid null, "volunteer_id" uuid not null, "is_silver" boolean not null, "grounds" text null, "withdrawal_reason" varchar(200) null, "withdrawal_proposed_by" varchar(80) null, "withdrawn_on" date null, "withdrawn_by" varchar(80) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "award" is 'An award given to a volunteer; the honour is public, the name stays with the person.';`,
    );
    this.addSql(`comment on column "award"."id" is 'Unique across all types; made by the client or by the server.';`);
    this.addSql(`comment on column "award"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(`comment on column "award"."archived_at" is 'When the record was archived; null while it is in use.';`);
    this.addSql(`comment on column "award"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award"."round_id" is 'The selection; it says the year and the title.';`);
    this.addSql(
      `comment on column "award"."nomination_id" is 'The nomination with its votes and rank; none in an award taken from a ledger.';`,
    );
    this.addSql(`comment on column "award"."volunteer_id" is 'Who is honoured; the name is personal.';`);
    this.addSql(
      `comment on column "award"."is_silver" is 'Whether they were a silver (older) volunteer at that time.';`,
    );
    this.addSql(`comment on column "award"."grounds" is 'Why, from the records, without the name.';`);
    this.addSql(`comment on column "award"."withdrawal_reason" is 'Why it is to be withdrawn.';`);
    this.addSql(`comment on column "award"."withdrawal_proposed_by" is 'Account that proposed to withdraw it.';`);
    this.addSql(`comment on column "award"."withdrawn_on" is 'Day on which it was withdrawn.';`);
    this.addSql(`comment on column "award"."withdrawn_by" is 'The second account, which confirmed it.';`);
    this.addSql(`create index "award_community_id_index" on "award" ("community_id");`);
    this.addSql(`create index "award_nomination_id_index" on "award" ("nomination_id");`);
    this.addSql(`create index "award_community_id_volunteer_id_index" on "award" ("community_id", "volunteer_id");`);
    this.addSql(`create unique index "award_once" on "award" ("round_id", "volunteer_id") where archived_at is null;`);

    this.addSql(
      `create table "suggestion" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "text" text not null, "raised_on" date not null, "source" text not null, "raised_by_id" uuid null, "responsible_unit_id" uuid null, "responsible_team_id" uuid null, "responsible_seat_id" uuid null, "status" text not null default 'RAISED', "due_on" date null, "decline_reason" varchar(200) null, "proof" text null, "put_right_on" date null, "put_right_by" varchar(80) null, "verified_on" date null, "verified_by" varchar(80) null, "reopen_reason" varchar(200) null, "duplicate_of_id" uuid null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "suggestion" is 'Something that residents, units or seats ask to be done better, followed until it is put right and verified.';`,
    );
    this.addSql(
      `comment on column "suggestion"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "suggestion"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "suggestion"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "suggestion"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "suggestion"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "suggestion"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "suggestion"."text" is 'What is suggested; it names no person.';`);
    this.addSql(`comment on column "suggestion"."raised_on" is 'Day on which it was raised.';`);
    this.addSql(`comment on column "suggestion"."source" is 'Where it comes from.';`);
    this.addSql(
      `comment on column "suggestion"."raised_by_id" is 'Who raised it, if they want to be named; the responsible unit is not told.';`,
    );
    this.addSql(`comment on column "suggestion"."responsible_unit_id" is 'The partner unit that is to put it right.';`);
    this.addSql(
      `comment on column "suggestion"."responsible_team_id" is 'The team of volunteers that is to put it right.';`,
    );
    this.addSql(
      `comment on column "suggestion"."responsible_seat_id" is 'The seat of the committee that is to put it right.';`,
    );
    this.addSql(`comment on column "suggestion"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "suggestion"."due_on" is 'Day by which it is to be put right.';`);
    this.addSql(`comment on column "suggestion"."decline_reason" is 'Why it is not followed.';`);
    this.addSql(`comment on column "suggestion"."proof" is 'What shows that it was put right.';`);
    this.addSql(`comment on column "suggestion"."put_right_on" is 'Day on which it was put right.';`);
    this.addSql(`comment on column "suggestion"."put_right_by" is 'Account that said so; another has to verify it.';`);
    this.addSql(`comment on column "suggestion"."verified_on" is 'Day on which somebody else verified it.';`);
    this.addSql(`comment on column "suggestion"."verified_by" is 'Account that verified it.';`);
    this.addSql(`comment on column "suggestion"."reopen_reason" is 'Why it was opened again, the last time.';`);
    this.addSql(
      `comment on column "suggestion"."duplicate_of_id" is 'The suggestion that says the same and stands for this one.';`,
    );
    this.addSql(
      `comment on column "suggestion"."search_text" is 'What a search looks through: the text, its pinyin and initials.';`,
    );
    this.addSql(`create index "suggestion_community_id_index" on "suggestion" ("community_id");`);
    this.addSql(`create index "suggestion_raised_by_id_index" on "suggestion" ("raised_by_id");`);
    this.addSql(`create index "suggestion_responsible_unit_id_index" on "suggestion" ("responsible_unit_id");`);
    this.addSql(`create index "suggestion_responsible_team_id_index" on "suggestion" ("responsible_team_id");`);
    this.addSql(`create index "suggestion_responsible_seat_id_index" on "suggestion" ("responsible_seat_id");`);
    this.addSql(`create index "suggestion_duplicate_of_id_index" on "suggestion" ("duplicate_of_id");`);
    this.addSql(
      `create index "suggestion_community_id_status_due_on_index" on "suggestion" ("community_id", "status", "due_on");`,
    );
    this.addSql(
      `create index "suggestion_community_id_raised_on_index" on "suggestion" ("community_id", "raised_on");`,
    );

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'SAFETY_READ'::text, 'ACTIVITY_READ'::text, 'CERTIFICATE_READ'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
    );

    this.addSql(
      `alter table "award_round" add constraint "award_round_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(`alter table "award_round" add constraint "award_round_year" check (year >= 2000 and year <= 2100);`);
    this.addSql(`alter table "award_round" add constraint "award_round_places" check (places >= 1 and places <= 500);`);
    this.addSql(
      `alter table "award_round" add constraint "award_round_publicity_days" check (publicity_days >= 1 and publicity_days <= 60);`,
    );
    this.addSql(
      `alter table "award_round" add constraint "award_round_periods" check (case num_nulls(nominating_from, nominating_until, voting_from, voting_until) when 0 then nominating_until >= nominating_from and voting_from > nominating_until and voting_until >= voting_from when 4 then status = 'PUBLISHED' else false end);`,
    );
    this.addSql(
      `alter table "award_round" add constraint "award_round_decided" check (status not in ('DRAFT', 'NOMINATING', 'VOTING') or decided_on is null);`,
    );
    this.addSql(
      `alter table "award_round" add constraint "award_round_published" check ((status = 'PUBLISHED') = (published_on is not null));`,
    );
    this.addSql(
      `alter table "award_round" add constraint "award_round_status_check" check ("status" in ('DRAFT', 'NOMINATING', 'VOTING', 'DECIDED', 'PUBLISHED'));`,
    );
    this.addSql(
      `create or replace function "award_round_award_round_guard_fn"() returns trigger as \$\$ begin if new.status <> old.status and (old.status || ' ' || new.status) not in ('DRAFT NOMINATING', 'NOMINATING VOTING', 'VOTING DECIDED', 'DECIDED PUBLISHED') then raise exception 'a selection does not move from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'award_round_moves', table = 'award_round'; end if; if old.status <> 'DRAFT' and old.nominating_from is not null and (new.community_id, new.year, new.award_title, new.places, new.nominating_from, new.nominating_until, new.voting_from, new.voting_until, new.publicity_days) is distinct from (old.community_id, old.year, old.award_title, old.places, old.nominating_from, old.nominating_until, old.voting_from, old.voting_until, old.publicity_days) then raise exception 'the rules of a selection stand' using errcode = 'check_violation', constraint = 'award_round_rules', table = 'award_round'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_round_guard" BEFORE UPDATE on "award_round" for each ROW execute function "award_round_award_round_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "award_round_award_round_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_round_audit" AFTER INSERT OR UPDATE OR DELETE on "award_round" for each ROW execute function "award_round_award_round_audit_fn"();`,
    );
    this.addSql(`alter table "award_round" enable row level security;`);
    this.addSql(`alter table "award_round" force row level security;`);
    this.addSql(
      `create policy "award_round_of_community" on "award_round" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "award_criterion" add constraint "award_criterion_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "award_criterion" add constraint "award_criterion_round_id_foreign" foreign key ("round_id") references "award_round" ("id");`,
    );
    this.addSql(
      `alter table "award_criterion" add constraint "award_criterion_weight" check (weight_percent >= 1 and weight_percent <= 100);`,
    );
    this.addSql(
      `alter table "award_criterion" add constraint "award_criterion_figure_check" check ("figure" in ('SERVICE_MONTHS', 'TRAININGS_ATTENDED', 'ACTIVITIES_HELPED', 'MENTEES', 'MENTEES_PROMOTED'));`,
    );
    this.addSql(
      `create or replace function "award_criterion_award_criterion_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_criterion_audit" AFTER INSERT OR UPDATE OR DELETE on "award_criterion" for each ROW execute function "award_criterion_award_criterion_audit_fn"();`,
    );
    this.addSql(`alter table "award_criterion" enable row level security;`);
    this.addSql(`alter table "award_criterion" force row level security;`);
    this.addSql(
      `create policy "award_criterion_of_community" on "award_criterion" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_round_id_foreign" foreign key ("round_id") references "award_round" ("id");`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id");`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_selected" check (not is_selected or (status = 'STANDING' and rank is not null));`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_reason" check ((status = 'STANDING') = (status_reason is null));`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_level_check" check ("level" in ('APPLICANT', 'IN_VETTING', 'NEW', 'ORDINARY', 'CORE', 'PAUSED', 'LEFT', 'BARRED'));`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_status_check" check ("status" in ('STANDING', 'WITHDRAWN', 'SET_ASIDE'));`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_rank_ground_check" check ("rank_ground" in ('VOTES', 'RECORDS', 'DECISION', 'TIED', 'SHARED'));`,
    );
    this.addSql(
      `create or replace function "award_nomination_award_nomination_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['nominated_by_name']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_nomination_audit" AFTER INSERT OR UPDATE OR DELETE on "award_nomination" for each ROW execute function "award_nomination_award_nomination_audit_fn"();`,
    );
    this.addSql(`alter table "award_nomination" enable row level security;`);
    this.addSql(`alter table "award_nomination" force row level security;`);
    this.addSql(
      `create policy "award_nomination_of_community" on "award_nomination" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "award_vote" add constraint "award_vote_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "award_vote" add constraint "award_vote_round_id_foreign" foreign key ("round_id") references "award_round" ("id");`,
    );
    this.addSql(
      `alter table "award_vote" add constraint "award_vote_nomination_id_foreign" foreign key ("nomination_id") references "award_nomination" ("id");`,
    );
    this.addSql(
      `alter table "award_vote" add constraint "award_vote_seat_id_foreign" foreign key ("seat_id") references "committee_seat" ("id");`,
    );
    this.addSql(
      `create or replace function "award_vote_award_vote_guard_fn"() returns trigger as \$\$ begin if (new.round_id, new.nomination_id, new.seat_id, new.community_id) is distinct from (old.round_id, old.nomination_id, old.seat_id, old.community_id) then raise exception 'a vote does not change' using errcode = 'check_violation', constraint = 'award_vote_stands', table = 'award_vote'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_vote_guard" BEFORE UPDATE on "award_vote" for each ROW execute function "award_vote_award_vote_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "award_vote_award_vote_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['nomination_id']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_vote_audit" AFTER INSERT OR UPDATE OR DELETE on "award_vote" for each ROW execute function "award_vote_award_vote_audit_fn"();`,
    );
    this.addSql(`alter table "award_vote" enable row level security;`);
    this.addSql(`alter table "award_vote" force row level security;`);
    this.addSql(
      `create policy "award_vote_of_community" on "award_vote" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "award_objection" add constraint "award_objection_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_round_id_foreign" foreign key ("round_id") references "award_round" ("id");`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_nomination_id_foreign" foreign key ("nomination_id") references "award_nomination" ("id");`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_objector_id_foreign" foreign key ("objector_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_answered" check ((status = 'OPEN') = (answer is null));`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_by_another" check (answered_by <> raised_by);`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_status_check" check ("status" in ('OPEN', 'UPHELD', 'DISMISSED'));`,
    );
    this.addSql(
      `create or replace function "award_objection_award_objection_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_objection_audit" AFTER INSERT OR UPDATE OR DELETE on "award_objection" for each ROW execute function "award_objection_award_objection_audit_fn"();`,
    );
    this.addSql(`alter table "award_objection" enable row level security;`);
    this.addSql(`alter table "award_objection" force row level security;`);
    this.addSql(
      `create policy "award_objection_of_community" on "award_objection" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "award_conflict" add constraint "award_conflict_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "award_conflict" add constraint "award_conflict_nomination_id_foreign" foreign key ("nomination_id") references "award_nomination" ("id");`,
    );
    this.addSql(
      `alter table "award_conflict" add constraint "award_conflict_seat_id_foreign" foreign key ("seat_id") references "committee_seat" ("id");`,
    );
    this.addSql(
      `create or replace function "award_conflict_award_conflict_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_conflict_audit" AFTER INSERT OR UPDATE OR DELETE on "award_conflict" for each ROW execute function "award_conflict_award_conflict_audit_fn"();`,
    );
    this.addSql(`alter table "award_conflict" enable row level security;`);
    this.addSql(`alter table "award_conflict" force row level security;`);
    this.addSql(
      `create policy "award_conflict_of_community" on "award_conflict" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "award" add constraint "award_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "award" add constraint "award_round_id_foreign" foreign key ("round_id") references "award_round" ("id");`,
    );
    this.addSql(
      `alter table "award" add constraint "award_nomination_id_foreign" foreign key ("nomination_id") references "award_nomination" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "award" add constraint "award_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id");`,
    );
    this.addSql(
      `alter table "award" add constraint "award_withdrawn_by_two" check (withdrawn_by <> withdrawal_proposed_by);`,
    );
    this.addSql(
      `alter table "award" add constraint "award_withdrawn" check ((withdrawn_on is null) = (withdrawn_by is null));`,
    );
    this.addSql(
      `alter table "award" add constraint "award_withdrawn_for_a_reason" check ((withdrawal_proposed_by is null) = (withdrawal_reason is null));`,
    );
    this.addSql(
      `create or replace function "award_award_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_audit" AFTER INSERT OR UPDATE OR DELETE on "award" for each ROW execute function "award_award_audit_fn"();`,
    );
    this.addSql(`alter table "award" enable row level security;`);
    this.addSql(`alter table "award" force row level security;`);
    this.addSql(
      `create policy "award_of_community" on "award" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "suggestion" add constraint "suggestion_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_raised_by_id_foreign" foreign key ("raised_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_responsible_unit_id_foreign" foreign key ("responsible_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_responsible_team_id_foreign" foreign key ("responsible_team_id") references "volunteer_team" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_responsible_seat_id_foreign" foreign key ("responsible_seat_id") references "committee_seat" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_duplicate_of_id_foreign" foreign key ("duplicate_of_id") references "suggestion" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_one_responsible" check (num_nonnulls(responsible_unit_id, responsible_team_id, responsible_seat_id) <= 1);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_is_somebodys" check (status not in ('ACCEPTED', 'REOPENED') or (due_on is not null and num_nonnulls(responsible_unit_id, responsible_team_id, responsible_seat_id) = 1));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_declined_for_a_reason" check (status <> 'DECLINED' or decline_reason is not null);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_put_right_on_a_day" check (status not in ('PUT_RIGHT', 'VERIFIED') or put_right_on is not null);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_put_right_after_raised" check (put_right_on >= raised_on);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_verified_by_another" check (verified_by <> put_right_by);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_verified" check ((status = 'VERIFIED') = (verified_on is not null));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_duplicate" check ((status = 'DUPLICATE') = (duplicate_of_id is not null));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_not_its_own_duplicate" check (duplicate_of_id <> id);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_source_check" check ("source" in ('RETURN_VISIT', 'JOINT_MEETING', 'SUGGESTION_BOX', 'DRILL', 'OTHER'));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_status_check" check ("status" in ('RAISED', 'ACCEPTED', 'DECLINED', 'PUT_RIGHT', 'REOPENED', 'VERIFIED', 'DUPLICATE'));`,
    );
    this.addSql(
      `create or replace function "suggestion_suggestion_guard_fn"() returns trigger as \$\$ begin if new.status <> old.status and (old.status || ' ' || new.status) not in ('RAISED ACCEPTED', 'RAISED DECLINED', 'DECLINED ACCEPTED', 'ACCEPTED PUT_RIGHT', 'REOPENED PUT_RIGHT', 'PUT_RIGHT VERIFIED', 'PUT_RIGHT REOPENED', 'VERIFIED REOPENED', 'DUPLICATE RAISED', 'RAISED DUPLICATE', 'ACCEPTED DUPLICATE', 'DECLINED DUPLICATE', 'REOPENED DUPLICATE') then raise exception 'a suggestion does not move from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'suggestion_moves', table = 'suggestion'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "suggestion_guard" BEFORE UPDATE on "suggestion" for each ROW execute function "suggestion_suggestion_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "suggestion_suggestion_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "suggestion_audit" AFTER INSERT OR UPDATE OR DELETE on "suggestion" for each ROW execute function "suggestion_suggestion_audit_fn"();`,
    );
    this.addSql(`alter table "suggestion" enable row level security;`);
    this.addSql(`alter table "suggestion" force row level security;`);
    this.addSql(
      `create policy "suggestion_of_community" on "suggestion" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "award_criterion" drop constraint "award_criterion_round_id_foreign";`);
    this.addSql(`alter table "award_nomination" drop constraint "award_nomination_round_id_foreign";`);
    this.addSql(`alter table "award_vote" drop constraint "award_vote_round_id_foreign";`);
    this.addSql(`alter table "award_objection" drop constraint "award_objection_round_id_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_round_id_foreign";`);
    this.addSql(`alter table "award_vote" drop constraint "award_vote_nomination_id_foreign";`);
    this.addSql(`alter table "award_objection" drop constraint "award_objection_nomination_id_foreign";`);
    this.addSql(`alter table "award_conflict" drop constraint "award_conflict_nomination_id_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_nomination_id_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_duplicate_of_id_foreign";`);

    this.addSql(`drop trigger if exists "award_round_guard" on "award_round";`);
    this.addSql(`drop function if exists "award_round_award_round_guard_fn"();`);
    this.addSql(`drop trigger if exists "award_round_audit" on "award_round";`);
    this.addSql(`drop function if exists "award_round_award_round_audit_fn"();`);
    this.addSql(`drop table if exists "award_round" cascade;`);
    this.addSql(`drop trigger if exists "award_criterion_audit" on "award_criterion";`);
    this.addSql(`drop function if exists "award_criterion_award_criterion_audit_fn"();`);
    this.addSql(`drop table if exists "award_criterion" cascade;`);
    this.addSql(`drop trigger if exists "award_nomination_audit" on "award_nomination";`);
    this.addSql(`drop function if exists "award_nomination_award_nomination_audit_fn"();`);
    this.addSql(`drop table if exists "award_nomination" cascade;`);
    this.addSql(`drop trigger if exists "award_vote_guard" on "award_vote";`);
    this.addSql(`drop function if exists "award_vote_award_vote_guard_fn"();`);
    this.addSql(`drop trigger if exists "award_vote_audit" on "award_vote";`);
    this.addSql(`drop function if exists "award_vote_award_vote_audit_fn"();`);
    this.addSql(`drop table if exists "award_vote" cascade;`);
    this.addSql(`drop trigger if exists "award_objection_audit" on "award_objection";`);
    this.addSql(`drop function if exists "award_objection_award_objection_audit_fn"();`);
    this.addSql(`drop table if exists "award_objection" cascade;`);
    this.addSql(`drop trigger if exists "award_conflict_audit" on "award_conflict";`);
    this.addSql(`drop function if exists "award_conflict_award_conflict_audit_fn"();`);
    this.addSql(`drop table if exists "award_conflict" cascade;`);
    this.addSql(`drop trigger if exists "award_audit" on "award";`);
    this.addSql(`drop function if exists "award_award_audit_fn"();`);
    this.addSql(`drop table if exists "award" cascade;`);
    this.addSql(`drop trigger if exists "suggestion_guard" on "suggestion";`);
    this.addSql(`drop function if exists "suggestion_suggestion_guard_fn"();`);
    this.addSql(`drop trigger if exists "suggestion_audit" on "suggestion";`);
    this.addSql(`drop function if exists "suggestion_suggestion_audit_fn"();`);
    this.addSql(`drop table if exists "suggestion" cascade;`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check (scopes <@ ARRAY['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
    );
  }
}
