// Insights: the figures of the programme as data. It reads all modules and is read by none.
import { module } from '../../kernel/module.ts';
import { impactOperations, ImpactResolver } from './impact.resolver.ts';
import { insightsMessages } from './insights.messages.ts';
import { insightsPermissions } from './insights.permissions.ts';

export const insightsModule = module({
  name: 'insights',
  permissions: insightsPermissions,
  resolvers: [ImpactResolver],
  operations: impactOperations,
  messages: insightsMessages,
});
