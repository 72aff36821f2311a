// API keys are made and revoked. The key is shown once, in the answer that made it, and kept nowhere.
import { ArrayMinSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DomainError } from '../../kernel/domain-error.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { lockRow } from '../../kernel/resource/writes.ts';
import { workflow } from '../../kernel/workflow.ts';
import { IsNotBlank } from '../partners/inputs.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { createApiKeySecrets } from '../platform/api-keys/api-key-secret.ts';
import { ApiKey, ApiScope } from './api-key.entity.ts';
import { onlyCommunity } from './accounts.workflows.ts';

@InputType('CreateApiKeyInput', { description: 'A new API key.' })
class CreateApiKeyInput {
  @IsNotBlank()
  @MaxLength(80)
  @Field(() => String, { description: 'What the key is called. At most 80 characters.' })
  name!: string;

  @IsNotBlank()
  @MaxLength(300)
  @Field(() => String, { description: 'What it is used for. At most 300 characters.' })
  purpose!: string;

  @ArrayMinSize(1)
  @Field(() => [ApiScope.graphql], { description: 'What it may do; one scope at least.' })
  scopes!: ApiScope[];

  @Field(() => LocalDate, { description: 'Last day on which it works; within two years.' })
  expiresOn!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The partner unit whose program it is; needed for scopes that write.',
  })
  partnerUnitId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The community; may be left out by whoever has one only.' })
  communityId?: string | null;
}

const longestYears = 2;

export const createApiKey = workflow({
  name: 'createApiKey',
  description: 'Makes an API key. The key itself is in this answer only.',
  may: 'key.write',
  input: CreateApiKeyInput,
  gives: { apiKey: () => ApiKey, secret: () => String },
  gift: { secret: 'The key, shown this once; null when the same request is repeated.' },
  once: ['secret'],
  async run(ctx, input) {
    const community = input.communityId ?? onlyCommunity(ctx, 'key.write');
    if (!ctx.caller.communities('key.write').includes(community))
      throw new DomainError('NOT_ALLOWED_HERE', ['communityId']);
    requireDates(ctx.clock.today(), input.expiresOn);
    if (input.scopes.some((scope) => scope.endsWith('_WRITE')) && !input.partnerUnitId)
      throw new DomainError('KEY_WRITES_FOR_UNIT', ['partnerUnitId']);
    if (input.partnerUnitId && !(await ctx.em.findOne(PartnerUnit, { id: input.partnerUnitId, community }))) {
      throw new DomainError('NOT_FOUND', ['partnerUnitId'], { type: 'PartnerUnit.$' });
    }
    const made = createApiKeySecrets(ctx.services.secret, { demo: false }).make();
    const { name, purpose, scopes, expiresOn, partnerUnitId } = input;
    const apiKey = ctx.em.create(ApiKey, {
      name: name.trim(),
      purpose: purpose.trim(),
      scopes: [...new Set(scopes)],
      expiresOn,
      partnerUnit: partnerUnitId ?? null,
      community,
      prefix: made.prefix,
      secretHash: made.hash,
    });
    await ctx.em.persist(apiKey).flush();
    return { apiKey, secret: made.key };
  },
});

function requireDates(today: string, expiresOn: string): void {
  if (expiresOn < today) throw new DomainError('DAY_PAST', ['expiresOn']);
  const last = `${Number(today.slice(0, 4)) + longestYears}${today.slice(4)}`;
  if (expiresOn > last) throw new DomainError('KEY_TOO_LONG', ['expiresOn'], { years: longestYears });
}

@InputType('RevokeApiKeyInput', { description: 'Which key to revoke.' })
class RevokeApiKeyInput {
  @IsUUID()
  @Field(() => ID, { description: 'Which key.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller saw.' })
  expectedVersion?: number | null;

  @IsNotBlank()
  @MaxLength(200)
  @Field(() => String, { description: 'Why. At most 200 characters.' })
  reason!: string;
}

export const revokeApiKey = workflow({
  name: 'revokeApiKey',
  description: 'Revokes a key: it is dead within a second, for good.',
  may: 'key.write',
  input: RevokeApiKeyInput,
  gives: { apiKey: () => ApiKey },
  async run(ctx, input) {
    const apiKey = (await lockRow(
      ctx,
      ctx.services.catalog.get('ApiKey'),
      'key.write',
      input.id,
      input.expectedVersion,
    )) as unknown as ApiKey;
    if (!apiKey.revokedAt) {
      apiKey.revokedAt = ctx.clock.now();
      apiKey.revokeReason = input.reason.trim();
    }
    await ctx.em.execute(`select pg_notify('identity', ?)`, [apiKey.id]);
    return { apiKey };
  },
});
