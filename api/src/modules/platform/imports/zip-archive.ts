// Just enough of the zip format to take named parts out of a workbook without unpacking more than is allowed.
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { refuseFile } from './refuse-file.ts';

const inflate = promisify(inflateRaw);

export interface ZipPart {
  readonly isDeflated: boolean;
  readonly packed: Buffer;
  /** What the archive says; what comes out is limited anyway. */
  readonly unpackedLength: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const mostEntries = 2_000;

/** The parts of an archive by name, still packed. Throws a refusal for whatever a spreadsheet program would not write. */
export function openArchive(bytes: Buffer): Map<string, ZipPart> {
  try {
    return listParts(bytes);
  } catch (error) {
    // Offsets that point outside the file.
    if (error instanceof RangeError) throw refuseFile('LEDGER_XLSX_DAMAGED');
    throw error;
  }
}

/** One part, unpacked. `allowedLength` holds while it unpacks, whatever length the archive claims. */
export async function unpackPart(part: ZipPart, allowedLength: number): Promise<Buffer> {
  if (part.unpackedLength > allowedLength || part.packed.length > allowedLength)
    throw refuseFile('LEDGER_XLSX_TOO_LARGE');
  if (!part.isDeflated) return part.packed;
  try {
    return await inflate(part.packed, { maxOutputLength: Math.max(1, allowedLength) });
  } catch (error) {
    const isTooLong = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw refuseFile(isTooLong ? 'LEDGER_XLSX_TOO_LARGE' : 'LEDGER_XLSX_DAMAGED');
  }
}

/** An archive of these parts, unpacked as they are. */
export function storeArchive(parts: ReadonlyMap<string, Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    const common = commonFields(content, nameBytes.length);
    bodies.push(words(localSignature, 20), common, nameBytes, content);
    directory.push(words(entrySignature, 20, 20), common, Buffer.alloc(10), word(offset, 4), nameBytes);
    offset += 4 + 2 + common.length + nameBytes.length + content.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.concat([
    words(endSignature, 0, 0, parts.size, parts.size),
    word(directoryBytes.length, 4),
    word(offset, 4),
    word(0, 2),
  ]);
  return Buffer.concat([...bodies, directoryBytes, end]);
}

function listParts(bytes: Buffer): Map<string, ZipPart> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw refuseFile('LEDGER_XLSX_TOO_LARGE');
  const parts = new Map<string, ZipPart>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== entrySignature) throw refuseFile('LEDGER_XLSX_DAMAGED');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    const isFolder = name.endsWith('/');
    if (parts.has(name)) throw refuseFile('LEDGER_XLSX_DAMAGED');
    if (!isFolder) parts.set(name, partAt(bytes, at));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

function partAt(bytes: Buffer, at: number): ZipPart {
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  if (flags & 1) throw refuseFile('LEDGER_XLSX_LOCKED');
  if (method !== 0 && method !== 8) throw refuseFile('LEDGER_XLSX_DAMAGED');
  const packedLength = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  if (bytes.readUInt32LE(local) !== localSignature) throw refuseFile('LEDGER_XLSX_DAMAGED');
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packedLength > bytes.length) throw refuseFile('LEDGER_XLSX_DAMAGED');
  return {
    isDeflated: method === 8,
    packed: bytes.subarray(start, start + packedLength),
    unpackedLength: bytes.readUInt32LE(at + 24),
  };
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - endLength - 0xffff);
  for (let at = bytes.length - endLength; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw refuseFile('LEDGER_XLSX_DAMAGED');
}

/** Flags, method, time, checksum, lengths of the content twice, of the name, of the extra field. */
function commonFields(content: Buffer, nameLength: number): Buffer {
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(0x0800, 0);
  fields.writeUInt32LE(crc32(content), 8);
  fields.writeUInt32LE(content.length, 12);
  fields.writeUInt32LE(content.length, 16);
  fields.writeUInt16LE(nameLength, 20);
  return fields;
}

function words(signature: number, ...rest: number[]): Buffer {
  return Buffer.concat([word(signature, 4), ...rest.map((value) => word(value, 2))]);
}

function word(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntLE(value, 0, length);
  return bytes;
}
