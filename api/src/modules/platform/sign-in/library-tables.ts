// How better-auth's words map to the columns of the schema `auth`, and what its session holds for us besides.
import type { BetterAuthOptions } from 'better-auth';

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

export const libraryTables = {
  user: { fields: { ...times, emailVerified: 'email_verified' } },
  session: {
    fields: { ...times, userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent' },
    additionalFields: {
      signedInAt: { type: 'date', required: true, input: false, fieldName: 'signed_in_at' },
      lastUsedAt: { type: 'date', required: true, input: false, fieldName: 'last_used_at' },
      credentialVersion: { type: 'number', required: false, input: false, fieldName: 'credential_version' },
    },
  },
  account: {
    modelName: 'login_credential',
    fields: {
      ...times,
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: { fields: { ...times, expiresAt: 'expires_at' } },
} as const satisfies BetterAuthOptions;

export const twoFactorTables = {
  twoFactorTable: 'two_factor',
  schema: {
    user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
    twoFactor: {
      fields: {
        userId: 'user_id',
        backupCodes: 'backup_codes',
        failedVerificationCount: 'failed_verification_count',
        lockedUntil: 'locked_until',
      },
    },
  },
} as const;
