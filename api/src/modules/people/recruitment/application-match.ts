// How an applicant fits a call: age, skills, credentials, background check. The API and the console ask the same.
import type { EntityManager } from '@mikro-orm/postgresql';
import { childrenServedUntil, Credential, type CredentialKind } from '../credential.entity.ts';
import { Person } from '../person.entity.ts';
import type { RecruitmentCall } from './recruitment-call.entity.ts';
import type { VolunteerApplication } from './volunteer-application.entity.ts';

export interface Match {
  /** In whole years; null when no date of birth is known. */
  readonly age: number | null;
  /** Null when it cannot be told. */
  readonly isAgeMet: boolean | null;
  readonly missingSkills: readonly string[];
  readonly missingCredentials: readonly CredentialKind[];
  /** Whether a clear background check holds, or none is needed. */
  readonly isCheckMet: boolean;
}

export async function matchOf(
  em: EntityManager,
  application: VolunteerApplication,
  call: RecruitmentCall,
  today: string,
): Promise<Match> {
  const person = await em.findOneOrFail(Person, application.person.id);
  const age = person.birthDate ? yearsBetween(person.birthDate, today) : null;
  const held = await em.find(Credential, {
    person: person.id,
    archivedAt: null,
    verifiedOn: { $ne: null },
    $or: [{ expiresOn: null }, { expiresOn: { $gte: today } }],
  });
  const kinds = new Set(held.map(({ kind }) => kind));
  return {
    age,
    isAgeMet: isAgeMet(call, age),
    missingSkills: call.skills.filter((skill) => !application.skills.includes(skill)),
    missingCredentials: call.credentialKinds.filter((kind) => !kinds.has(kind)),
    isCheckMet: !call.servesChildren || (await isClear(em, person.id, today)),
  };
}

function isAgeMet({ leastAge, mostAge }: RecruitmentCall, age: number | null): boolean | null {
  if (leastAge == null && mostAge == null) return true;
  if (age === null) return null;
  return (leastAge == null || age >= leastAge) && (mostAge == null || age <= mostAge);
}

/** The database says it in the same words as for volunteers. */
async function isClear(em: EntityManager, personId: string, today: string): Promise<boolean> {
  const [row] = await em.execute<{ clear: boolean | null }[]>(
    `select ${childrenServedUntil('?::uuid')} >= ?::date as clear`,
    [personId, today],
  );
  return row?.clear === true;
}

function yearsBetween(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}
