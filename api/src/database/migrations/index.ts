// The migrations in their order. One that has been released is never changed.
import type { MigrationObject } from '@mikro-orm/core';

export const migrations: MigrationObject[] = [];
