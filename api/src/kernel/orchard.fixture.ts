// Four entities that know nothing of the programme, to try the kernel alone: villages own nurseries, growers and trees.
import 'reflect-metadata';
import { defineEntity, p } from '@mikro-orm/core';
import type { EntityClass } from '@mikro-orm/core';
import { IsOptional, MaxLength } from 'class-validator';
import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import { openOrm } from '../database/orm.ts';
import { DomainError, type Refusals } from './domain-error.ts';
import { PlainRecord } from './entity.ts';
import { enumeration } from './enumeration.ts';
import { module } from './module.ts';
import { permissions } from './permission.ts';
import { resource } from './resource/declaration.ts';
import { lockRow } from './resource/writes.ts';
import { amongst } from './scope.ts';
import { searchText } from './search-text.ts';
import { buildSystem, entitiesOf, type System } from './system.ts';
import { workflow } from './workflow.ts';

export const TreeKind = enumeration('TreeKind', 'Kind of a tree.', {
  OAK: 'An oak.',
  PEAR: 'A pear tree.',
  PLUM: 'A plum tree.',
});
const TreeStatus = enumeration('TreeStatus', 'Where a tree stands in its life.', {
  STANDING: 'It stands.',
  FELLED: 'It was felled.',
});
const Season = enumeration('Season', 'A season.', {
  SPRING: 'March to May.',
  SUMMER: 'June to August.',
  AUTUMN: 'September to November.',
});

const VillageSchema = defineEntity({
  name: 'Village',
  extends: PlainRecord,
  comment: 'A village: it owns everything else.',
  policies: [{ name: 'village_all', command: 'all', using: 'true', check: 'true' }],
  properties: { name: p.string().length(80).groups('S0').comment('Name of the village.') },
});
export class Village extends VillageSchema.class {}
VillageSchema.setClass(Village);

const VillageRecord = defineEntity({
  name: 'VillageRecord',
  extends: PlainRecord,
  abstract: true,
  properties: { community: () => p.manyToOne(Village).ref().index().groups('S1').comment('The village that owns it.') },
});

const NurserySchema = defineEntity({
  name: 'Nursery',
  extends: VillageRecord,
  comment: 'A nursery that raises trees.',
  properties: {
    name: p.string().length(80).groups('S1').comment('Name of the nursery.'),
    founder: () => p.manyToOne(Grower).ref().nullable().groups('S2').comment('Who founded it.'),
  },
});
export class Nursery extends NurserySchema.class {}
NurserySchema.setClass(Nursery);

const GrowerSchema = defineEntity({
  name: 'Grower',
  extends: VillageRecord,
  comment: 'Somebody who looks after trees.',
  properties: {
    fullName: p.string().length(40).groups('S2').comment('Full name.'),
    phoneTail: p.string().length(4).nullable().groups('S3').comment('Last digits of the phone number.'),
    nursery: () => p.manyToOne(Nursery).ref().nullable().groups('S1').comment('Where the grower works.'),
  },
});
export class Grower extends GrowerSchema.class {}
GrowerSchema.setClass(Grower);

const words = (row: { name: string }): string => searchText(row.name);

const TreeSchema = defineEntity({
  name: 'Tree',
  extends: VillageRecord,
  comment: 'A tree.',
  uniques: [{ name: 'tree_community_name', properties: ['community', 'name'] }],
  checks: [{ name: 'tree_not_below_ground', expression: 'height_centimetres >= 0' }],
  properties: {
    name: p.string().length(40).groups('S1').comment('What people call it.'),
    kind: p.enum(TreeKind.items).groups('S1').comment('Kind of the tree.'),
    status: p.enum(TreeStatus.items).default('STANDING').groups('S1').comment('Where it stands in its life.'),
    heightCentimetres: p.integer().nullable().groups('S1').comment('Height (centimetres).'),
    isProtected: p.boolean().default(false).groups('S1').comment('Whether it may not be felled.'),
    plantedOn: p.date().nullable().groups('S1').comment('Day on which it was planted.'),
    inspectedAt: p.datetime(3).nullable().groups('S1').comment('When it was last looked at.'),
    tags: p.string().length(20).array().default([]).groups('S1').comment('Words about it.'),
    seasons: p.enum(Season.items).array().default([]).groups('S1').comment('Seasons in which it bears.'),
    details: p.json().nullable().groups('S1').comment('Anything else.'),
    note: p.text().length(200).nullable().groups('S2').comment('What its grower says of it.'),
    keyPlace: p.string().length(80).nullable().groups('S3').comment('Where the key to its fence lies.'),
    secret: p.string().length(80).nullable().groups('S4').comment('What is hidden in it.'),
    grower: () => p.manyToOne(Grower).ref().nullable().groups('S1').comment('Who looks after it.'),
    nursery: () => p.manyToOne(Nursery).ref().nullable().groups('S1').comment('Where it comes from.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});
export class Tree extends TreeSchema.class {
  /** No tree is taller than the sky. */
  check(refusals: Refusals): void {
    if ((this.heightCentimetres ?? 0) > 12_000) refusals.add('TOO_LARGE', ['heightCentimetres'], { most: 12_000 });
    if (this.isProtected && this.kind === 'PLUM') refusals.add('PLUM_NOT_PROTECTED', ['isProtected']);
  }

  fell(): void {
    if (this.status !== 'STANDING') throw new DomainError('STATE', ['id'], { state: `TreeStatus.${this.status}` });
    this.status = 'FELLED';
  }
}
TreeSchema.setClass(Tree);

@InputType('FellTreeInput', { description: 'Which tree to fell.' })
class FellTreeInput {
  @Field(() => ID, { description: 'Which tree.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller saw.' })
  expectedVersion?: number | null;

  @IsOptional()
  @MaxLength(20)
  @Field(() => String, { nullable: true, description: 'Why. At most 20 characters.' })
  reason?: string | null;
}

/** How often the work of `fellTree` was begun, to count repeats. */
export const begun = { fellTree: 0 };

const fellTree = workflow({
  name: 'fellTree',
  description: 'Fells a tree; the axe is shown once.',
  may: 'tree.fell',
  input: FellTreeInput,
  gives: { tree: () => Tree, axe: () => String },
  gift: { axe: 'The axe, shown this once.' },
  once: ['axe'],
  async run(ctx, input) {
    begun.fellTree++;
    const tree = (await lockRow(
      ctx,
      ctx.services.catalog.get('Tree'),
      'tree.fell',
      input.id,
      input.expectedVersion,
    )) as unknown as Tree;
    tree.fell();
    return { tree, axe: 'a sharp one' };
  },
});

@Resolver()
class WeatherResolver {
  @Query(() => String, { description: 'What the sky does.' })
  weather(): string {
    return 'It shines.';
  }
}

const everyone = ['FORESTER', 'VISITOR'];

const orchard = module({
  name: 'orchard',
  resources: [
    resource(Village, {
      plural: 'villages',
      read: ['name'],
      filter: ['name'],
      order: ['name'],
      may: { read: 'village.read' },
      rows: (caller, permission) => permission === 'village.read' || amongst('id', caller.communities(permission)),
    }),
    resource(Nursery, {
      plural: 'nurseries',
      read: ['name', 'founder', 'community'],
      create: ['name', 'community'],
      filter: ['name'],
      order: ['name'],
      inverse: { community: 'nurseries' },
      may: { read: 'tree.read', create: 'tree.write' },
      unit: 'id',
    }),
    resource(Grower, {
      plural: 'growers',
      read: ['fullName', 'phoneTail', 'nursery', 'community'],
      create: ['fullName', 'phoneTail', 'nursery', 'community'],
      filter: ['fullName', 'phoneTail', 'nursery'],
      order: ['fullName', 'phoneTail', 'nursery.name'],
      inverse: { nursery: 'growers' },
      may: { read: 'grower.read', create: 'tree.write' },
      unit: 'nursery',
      self: 'id',
    }),
    resource(Tree, {
      plural: 'trees',
      read: [
        'name',
        'kind',
        'status',
        'heightCentimetres',
        'isProtected',
        'plantedOn',
        'inspectedAt',
        'tags',
        'seasons',
        'details',
        'note',
        'keyPlace',
        'secret',
        'grower',
        'nursery',
        'community',
      ],
      create: [
        'name',
        'kind',
        'heightCentimetres',
        'isProtected',
        'plantedOn',
        'inspectedAt',
        'tags',
        'seasons',
        'note',
        'keyPlace',
        'grower',
        'nursery',
        'community',
      ],
      update: ['name', 'kind', 'heightCentimetres', 'isProtected', 'plantedOn', 'tags', 'note', 'grower', 'nursery'],
      filter: [
        'name',
        'kind',
        'status',
        'heightCentimetres',
        'isProtected',
        'plantedOn',
        'inspectedAt',
        'tags',
        'seasons',
        'details',
        'note',
        'keyPlace',
        'grower',
        'grower.fullName',
        'grower.nursery',
        'grower.nursery.name',
      ],
      order: [
        'name',
        'kind',
        'heightCentimetres',
        'isProtected',
        'plantedOn',
        'inspectedAt',
        'note',
        'nursery',
        'nursery.name',
        'grower.fullName',
        'grower.nursery.name',
      ],
      search: ['searchText', 'note'],
      inverse: { community: 'trees', grower: 'trees', nursery: 'trees' },
      may: { read: 'tree.read', create: 'tree.write', update: 'tree.write', archive: 'tree.write' },
      unit: 'nursery',
      self: 'grower',
    }),
  ],
  workflows: [fellTree],
  resolvers: [WeatherResolver],
  operations: { weather: { kind: 'query', permission: 'village.read', description: 'What the sky does.' } },
  permissions: permissions({
    'node.read': { description: 'Fetch things by their ids.', anyone: true },
    'village.read': { description: 'Read villages.', anyone: true },
    'tree.read': { description: 'Read trees and nurseries.', community: everyone, unit: ['NURSERYMAN'], self: true },
    'tree.write': { description: 'Write trees.', community: ['FORESTER'], unit: ['NURSERYMAN'] },
    'tree.fell': { description: 'Fell trees.', community: ['FORESTER'] },
    'grower.read': { description: 'Read growers.', community: everyone, unit: ['NURSERYMAN'], self: true },
    'personal.read': {
      description: 'Read personal values.',
      community: ['FORESTER'],
      unit: ['NURSERYMAN'],
      self: true,
    },
    'sensitive.read': { description: 'Read sensitive values.', community: ['FORESTER'] },
  }),
  constraints: { tree_not_below_ground: { code: 'TOO_SMALL', path: ['heightCentimetres'] } },
  messages: {
    'zh-CN': {
      types: {
        Village: { $: '村', name: '名称', nurseries: '苗圃', trees: '树' },
        Nursery: { $: '苗圃', name: '名称', founder: '创办人', growers: '种植者', trees: '树' },
        Grower: { $: '种植者', fullName: '姓名', phoneTail: '电话尾号', nursery: '苗圃', trees: '树' },
        Tree: {
          ...{
            $: '树',
            name: '名称',
            kind: '种类',
            status: '状态',
            heightCentimetres: '高度',
            isProtected: '受保护',
            plantedOn: '种植日期',
            inspectedAt: '检查时间',
          },
          ...{
            tags: '标签',
            seasons: '季节',
            details: '详情',
            note: '备注',
            keyPlace: '钥匙',
            secret: '秘密',
            grower: '种植者',
            nursery: '苗圃',
          },
        },
      },
      enumerations: {
        TreeKind: { $: '种类', OAK: '橡', PEAR: '梨', PLUM: '李' },
        TreeStatus: { $: '状态', STANDING: '在长', FELLED: '已伐' },
        Season: { $: '季节', SPRING: '春', SUMMER: '夏', AUTUMN: '秋' },
      },
      errors: { PLUM_NOT_PROTECTED: '李树不受保护。' },
    },
    en: { types: {}, enumerations: {}, errors: { PLUM_NOT_PROTECTED: 'A plum tree is not protected.' } },
  },
});

export const orchardEntities: readonly EntityClass<object>[] = entitiesOf([orchard]);

/** Builds the system of the orchard; once in a process, as type-graphql keeps one store. */
export function orchardSystem(): System {
  const orm = openOrm({ url: 'postgres://nobody@localhost/nothing', entities: orchardEntities });
  return buildSystem([orchard], (entity) => orm.getMetadata().get(entity));
}

/** The fields of a type as one line each, such as `name: String!`; the values of an enum. */
export function linesOf(system: System, typeName: string): string[] {
  const type = system.schema.getType(typeName);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(`no type ${typeName}`);
  return Object.values(type.getFields()).map(
    (field) =>
      `${field.name}: ${String(field.type)}${'defaultValue' in field && field.defaultValue !== undefined ? ` = ${String(field.defaultValue)}` : ''}`,
  );
}
