// Uploaded ledgers: kept sealed, opened for a check, a run and its result file, and forgotten after a month.
import { gunzipSync, gzipSync } from 'node:zlib';
import { hash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forkFor, type Acting, type Services } from '../../../kernel/context.ts';
import { open, seal, type Place } from '../../../kernel/crypto/sealed.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { newId } from '../../../kernel/id.ts';
import { ImportFile } from './import-file.entity.ts';
import { sheetNamesOf } from './read-ledger.ts';

export interface Upload {
  readonly communityId: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly requestId: string;
}

export interface StoredFile {
  readonly fileId: string;
  readonly sheetNames: readonly string[];
}

const keptDays = 30;
const dayMilliseconds = 86_400_000;

/** Keeps a file that can be read as a ledger; refuses any other. */
export async function storeImportFile(services: Services, caller: Acting, upload: Upload): Promise<StoredFile> {
  const { communityId, fileName, bytes, requestId } = upload;
  const sheetNames = await sheetNamesOf(bytes, fileName);
  const id = newId();
  const sealedContent = sealed(services, id, bytes);
  await forkFor(services, caller, requestId).transactional(async (em) => {
    await forgetOldFiles(em as EntityManager, services, communityId);
    const facts = {
      fileName: fileName.slice(-200),
      byteSize: bytes.length,
      fingerprint: hash('sha256', bytes, 'hex'),
      sheetNames: [...sheetNames],
    };
    em.persist(
      em.create(ImportFile, { id, ...facts, uploadedBy: caller.actor, sealedContent, community: communityId }),
    );
  });
  return { fileId: id, sheetNames };
}

/** The bytes of a file, in the clear. */
export async function readImportFile(em: EntityManager, services: Services, fileId: string): Promise<Buffer> {
  const [row] = await em.execute<{ sealed_content: Buffer | null }[]>(
    'select sealed_content from import_file where id = ?',
    [fileId],
  );
  if (!row?.sealed_content) throw new DomainError('LEDGER_FORGOTTEN', ['fileId']);
  const packed = open(services.keyFor('field-master'), placeOf(fileId), row.sealed_content);
  return gunzipSync(Buffer.from(packed, 'base64'));
}

function sealed(services: Services, id: string, bytes: Buffer): Buffer {
  return seal(services.keyFor('field-master'), placeOf(id), gzipSync(bytes, { level: 1 }).toString('base64'));
}

function placeOf(id: string): Place {
  return { table: 'import_file', row: id, field: 'sealed_content' };
}

async function forgetOldFiles(em: EntityManager, { clock }: Services, communityId: string): Promise<void> {
  const now = clock.now();
  const old = new Date(now.getTime() - keptDays * dayMilliseconds);
  await em.execute(
    `update import_file set sealed_content = null, forgotten_at = ?, updated_at = ?, version = version + 1
     where community_id = ? and created_at < ? and sealed_content is not null`,
    [now, now, communityId, old],
  );
}
