// The modules, lowest first: each may use those above it in this list, and none below it.
import type { EntityClass } from '@mikro-orm/core';
import { openOrm } from './database/orm.ts';
import type { Module } from './kernel/module.ts';
import { buildSystem, entitiesOf, type System } from './kernel/system.ts';
import { accessModule } from './modules/access/access.module.ts';
import { activitiesModule } from './modules/activities/activities.module.ts';
import { certificatesModule } from './modules/certificates/certificates.module.ts';
import { communitiesModule } from './modules/communities/communities.module.ts';
import { councilModule } from './modules/council/council.module.ts';
import { insightsModule } from './modules/insights/insights.module.ts';
import { oversightModule } from './modules/oversight/oversight.module.ts';
import { partnersModule } from './modules/partners/partners.module.ts';
import { peopleModule } from './modules/people/people.module.ts';
import { platformModule } from './modules/platform/platform.module.ts';
import { safetyModule } from './modules/safety/safety.module.ts';
import { trainingModule } from './modules/training/training.module.ts';

export const modules: readonly Module[] = [
  communitiesModule,
  platformModule,
  partnersModule,
  peopleModule,
  accessModule,
  trainingModule,
  safetyModule,
  activitiesModule,
  certificatesModule,
  councilModule,
  oversightModule,
  insightsModule,
];

/** Every entity that has a table. */
export const entities: readonly EntityClass<object>[] = entitiesOf(modules);

let built: System | undefined;

/** The one system of this process: type-graphql keeps one store, so the schema is built once. */
export function theSystem(): System {
  if (!built) {
    // Metadata needs no connection; this ORM never opens one.
    const orm = openOrm({ url: 'postgres://nobody@localhost/nothing', entities });
    built = buildSystem(modules, (entity) => orm.getMetadata().get(entity));
  }
  return built;
}
