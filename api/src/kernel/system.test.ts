// Deny by default: where a description, a permission or a Chinese label is missing, nothing is built, and every hole is
// named by a sentence. (A missing class stops even earlier: see the catalog.)
import 'reflect-metadata';
import { defineEntity, p } from '@mikro-orm/core';
import { IsOptional } from 'class-validator';
import { Arg, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { openOrm } from '../database/orm.ts';
import { PlainRecord } from './entity.ts';
import { enumeration } from './enumeration.ts';
import { module } from './module.ts';
import { resource } from './resource/declaration.ts';
import { buildSystem, entitiesOf } from './system.ts';
import { workflow } from './workflow.ts';

enumeration('Shade', 'How dark it is.', { DARK: 'No light.', HALF: '' });

const MossSchema = defineEntity({
  name: 'Moss',
  extends: PlainRecord,
  comment: 'A moss.',
  policies: [{ name: 'moss_all', command: 'all', using: 'true' }],
  properties: {
    name: p.string().length(20).groups('S1').comment('Its name.'),
    shade: p.enum(['DARK', 'HALF']).groups('S1').comment('How dark it likes it.'),
    host: () => p.manyToOne(Moss).ref().nullable().groups('S1').comment('What it grows on.'),
  },
});
class Moss extends MossSchema.class {}
MossSchema.setClass(Moss);

@ObjectType('Mute')
class Mute {
  @Field(() => String)
  word!: string;
}

@InputType('MuteInput', { description: 'An input.' })
class MuteInput {
  @IsOptional()
  @Field(() => Int, { nullable: true })
  count?: number | null;
}

@Resolver()
class HoleResolver {
  @Query(() => Mute, { description: 'Something that nobody declared.' })
  undeclared(@Arg('input', () => MuteInput) _input: MuteInput): Mute {
    return { word: '' };
  }

  @Query(() => String)
  undescribed(): string {
    return '';
  }
}

const holes = module({
  name: 'holes',
  resources: [
    resource(Moss, {
      plural: 'mosses',
      read: ['name', 'shade', 'host'],
      update: ['name'],
      filter: [],
      order: [],
      inverse: { host: 'guests' },
      may: { read: 'moss.read', update: 'moss.write', archive: 'moss.burn' },
    }),
  ],
  permissions: {
    'moss.read': { description: 'Read mosses.' },
    'personal.read': { description: 'Read personal values.' },
  },
  workflows: [
    workflow({
      name: 'scrapeMoss',
      description: 'Scrapes it off.',
      may: 'moss.scrape',
      input: MuteInput,
      gives: { moss: () => Moss },
      run: () => Promise.reject(new Error('never')),
    }),
  ],
  resolvers: [HoleResolver],
  operations: {
    undescribed: { kind: 'query', permission: 'moss.whisper', description: 'Declared, and undescribed in the schema.' },
  },
  messages: {
    'zh-CN': { types: { Moss: { name: '名称' } }, enumerations: { Shade: { DARK: '暗' } }, errors: {} },
    en: { types: {}, enumerations: {}, errors: {} },
  },
});

/** The one attempt to build it; type-graphql keeps one store a process. */
const sentence = ((): string => {
  const orm = openOrm({ url: 'postgres://nobody@localhost/nothing', entities: entitiesOf([holes]) });
  try {
    buildSystem([holes], (entity) => orm.getMetadata().get(entity));
  } catch (error) {
    return (error as Error).message;
  }
  return 'it was built';
})();
const lines = sentence.split('\n').map((line) => line.trim());

describe('a system with holes', () => {
  it('is not built, and says so', () => {
    expect(lines[0]).toBe('The system has holes and does not start:');
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each([
    ['a type', 'type Mute has no description'],
    ['a field', 'field Mute.word has no description'],
    ['a field of an input', 'field MuteInput.count has no description'],
    ['an argument', 'argument Query.undeclared(input) has no description'],
    ['an operation', 'field Query.undescribed has no description'],
    ['a value of an enumeration', 'value Shade.HALF has no description'],
  ])('names %s without a description', (_what, hole) => {
    expect(lines).toContain(hole);
  });

  it.each([
    ['an operation that nobody declared', 'operation undeclared has no permission'],
    [
      'an operation whose permission nobody declared',
      'operation undescribed: no module declares the permission moss.whisper',
    ],
    ['a derived operation', 'operation updateMoss: no module declares the permission moss.write'],
    ['a workflow', 'operation scrapeMoss: no module declares the permission moss.scrape'],
    ['a resource', 'Moss: no module declares the permission moss.burn'],
    ['a class of data', 'no module declares the permission sensitive.read'],
  ])('names %s without a permission', (_what, hole) => {
    expect(lines).toContain(hole);
  });

  it.each([
    ['a type', 'Moss has no Chinese label'],
    ['a field', 'Moss.shade has no Chinese label'],
    ['a relation, once for its id and itself', 'Moss.host has no Chinese label'],
    ['a list', 'Moss.guests has no Chinese label'],
    ['an enumeration', 'Shade.$ has no Chinese label'],
    ['a value', 'Shade.HALF has no Chinese label'],
  ])('names %s without a Chinese label', (_what, hole) => {
    expect(lines).toContain(hole);
  });

  it('complains of nothing that is whole', () => {
    for (const whole of ['moss.read', 'personal.read', 'Moss.name', 'Shade.DARK', 'Moss.createdAt'])
      expect(sentence).not.toContain(`${whole} `);
  });
});
