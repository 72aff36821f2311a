// The migrations in their order. One that has been released is never changed.
import type { MigrationObject } from '@mikro-orm/core';
import { Foundation } from './migration-20261121-foundation.ts';

export const migrations: MigrationObject[] = [{ name: '20261121-1-foundation', class: Foundation }];
