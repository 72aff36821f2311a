// The face of published periods for the programme, withdrawn ones among them; the public reads publicImpact.
import { resource } from '../../../kernel/resource/declaration.ts';
import { ImpactPublication } from './impact-publication.entity.ts';

export const impactPublications = resource(ImpactPublication, {
  plural: 'impactPublications',
  read: [
    'kind',
    'from',
    'to',
    'figures',
    'ageBands',
    'publishedAt',
    'publishedByName',
    'withdrawnAt',
    'withdrawReason',
    'community',
  ],
  filter: ['kind', 'from', 'to', 'publishedAt', 'withdrawnAt', 'community'],
  order: ['from', 'to', 'publishedAt', 'withdrawnAt'],
  may: { read: 'impact.read' },
});
