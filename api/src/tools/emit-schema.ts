// `pnpm schema`: writes the contract into schema/ (SDL, permission table, labels); --check fails when what is committed
// differs from what the code says now.
import 'reflect-metadata';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { theSystem } from '../modules.ts';
import { contract } from './contract.ts';

const folder = path.resolve(import.meta.dirname, '../../../schema');

async function main(isCheck: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  const stale: string[] = [];
  for (const [name, text] of Object.entries(contract(theSystem()))) {
    const file = path.join(folder, name);
    if (!isCheck) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== text) stale.push(name);
  }
  if (stale.length > 0) throw new Error(`schema/${stale.join(', schema/')} is stale: run pnpm schema and commit it.`);
}

await main(process.argv.includes('--check'));
