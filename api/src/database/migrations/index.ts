// The migrations in their order. One that has been released is never changed.
import type { MigrationObject } from '@mikro-orm/core';
import { Certificates } from './migration-20261122-certificates.ts';
import { Downloads } from './migration-20261130-downloads.ts';
import { Foundation } from './migration-20261121-foundation.ts';
import { Tables } from './migration-20261121-tables.ts';
import { Trails } from './migration-20261121-trails.ts';
import { People } from './migration-20261122-people.ts';
import { Activities } from './migration-20261122-activities.ts';
import { RestrictedReads } from './migration-20261122-restricted-reads.ts';
import { Uses } from './migration-20261122-uses.ts';
import { WholeCard } from './migration-20261122-whole-card.ts';
import { WhatStands } from './migration-20261130-what-stands.ts';

export const migrations: MigrationObject[] = [
  { name: '20261121-1-foundation', class: Foundation },
  { name: '20261121-2-tables', class: Tables },
  { name: '20261121-3-trails', class: Trails },
  { name: '20261122-4-whole-card', class: WholeCard },
  { name: '20261122-5-people', class: People },
  { name: '20261122-5-activities', class: Activities },
  { name: '20261122-5-certificates', class: Certificates },
  { name: '20261122-5-restricted-reads', class: RestrictedReads },
  { name: '20261122-5-uses', class: Uses },
  { name: '20261130-1-downloads', class: Downloads },
  { name: '20261130-2-what-stands', class: WhatStands },
];
