// The faces of partner units, agreements, pledges and deliveries.
import { resource } from '../../kernel/resource/declaration.ts';
import { Agreement } from './agreement.entity.ts';
import { Delivery } from './delivery.entity.ts';
import { PartnerUnit } from './partner-unit.entity.ts';
import { Pledge } from './pledge.entity.ts';

export const partnerUnits = resource(PartnerUnit, {
  plural: 'partnerUnits',
  read: ['name', 'kind', 'joinedOn', 'resources', 'note', 'community'],
  create: ['name', 'kind', 'joinedOn', 'resources', 'note', 'community'],
  update: ['name', 'kind', 'joinedOn', 'resources', 'note'],
  filter: ['name', 'kind', 'joinedOn', 'resources', 'community'],
  order: ['name', 'kind', 'joinedOn', 'community.name'],
  search: ['searchText'],
  inverse: { community: 'partnerUnits' },
  may: { read: 'partner.read', create: 'partner.write', update: 'partner.write', archive: 'partner.write' },
  unit: 'id',
});

export const agreements = resource(Agreement, {
  plural: 'agreements',
  read: [
    'partnerUnit',
    'title',
    'status',
    'signedOn',
    'validFrom',
    'validUntil',
    'communitySignatory',
    'partnerSignatory',
    'note',
    'community',
  ],
  create: ['partnerUnit', 'title', 'validFrom', 'validUntil', 'note'],
  update: ['title', 'note'],
  filter: ['partnerUnit', 'partnerUnit.kind', 'title', 'status', 'signedOn', 'validFrom', 'validUntil', 'community'],
  order: ['title', 'status', 'signedOn', 'validFrom', 'validUntil', 'partnerUnit.name'],
  search: ['searchText', 'partnerUnit.searchText'],
  inverse: { partnerUnit: 'agreements' },
  may: { read: 'agreement.read', create: 'agreement.write', update: 'agreement.write', archive: 'agreement.write' },
  unit: 'partnerUnit',
});

export const pledges = resource(Pledge, {
  plural: 'pledges',
  read: [
    'partnerUnit',
    'agreement',
    'kind',
    'title',
    'promisedQuantity',
    'deliveredQuantity',
    'remainingQuantity',
    'unit',
    'from',
    'until',
    'note',
    'community',
  ],
  create: ['partnerUnit', 'agreement', 'kind', 'title', 'promisedQuantity', 'unit', 'from', 'until', 'note'],
  update: ['agreement', 'kind', 'title', 'promisedQuantity', 'from', 'until', 'note'],
  filter: [
    'partnerUnit',
    'partnerUnit.kind',
    'agreement',
    'kind',
    'title',
    'unit',
    'promisedQuantity',
    'deliveredQuantity',
    'remainingQuantity',
    'from',
    'until',
    'community',
  ],
  order: [
    'title',
    'kind',
    'promisedQuantity',
    'deliveredQuantity',
    'remainingQuantity',
    'from',
    'until',
    'partnerUnit.name',
  ],
  search: ['searchText', 'partnerUnit.searchText'],
  inverse: { partnerUnit: 'pledges', agreement: 'pledges' },
  may: { read: 'pledge.read', create: 'pledge.write', update: 'pledge.write', archive: 'pledge.write' },
  unit: 'partnerUnit',
});

export const deliveries = resource(Delivery, {
  plural: 'deliveries',
  read: ['pledge', 'deliveredOn', 'quantity', 'note', 'status', 'cancelReason', 'community'],
  filter: ['pledge', 'pledge.partnerUnit', 'pledge.kind', 'deliveredOn', 'quantity', 'status', 'community'],
  order: ['deliveredOn', 'quantity', 'status', 'pledge.title', 'pledge.partnerUnit.name'],
  search: ['pledge.searchText'],
  inverse: { pledge: 'deliveries' },
  may: { read: 'pledge.read' },
  unit: 'pledge.partnerUnit',
});
