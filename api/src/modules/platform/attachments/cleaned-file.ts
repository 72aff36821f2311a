// What a file is, told by its bytes and not by its name; and the file without what a camera wrote into it beside the picture:
// place, time, device, remarks. Pixels are not touched.
import { DomainError } from '../../../kernel/domain-error.ts';
import type { AttachmentMediaType } from './attachment.entity.ts';
import { cleanedJpeg } from './cleaned-jpeg.ts';

export interface CleanedFile {
  readonly mediaType: AttachmentMediaType;
  readonly bytes: Buffer;
}

/** Refuses what is neither a picture nor a PDF, and pictures that break off. */
export function cleanedFile(bytes: Buffer): CleanedFile {
  if (bytes.length === 0) throw new DomainError('ATTACHMENT_EMPTY', ['file']);
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) throw new DomainError('ATTACHMENT_TYPE', ['file']);
  try {
    return { mediaType, bytes: cleaners[mediaType](bytes) };
  } catch (error) {
    // Reading beyond the end of the bytes.
    if (error instanceof RangeError) throw new DomainError('ATTACHMENT_BROKEN', ['file']);
    throw error;
  }
}

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function mediaTypeOf(bytes: Buffer): AttachmentMediaType | null {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'JPEG';
  if (bytes.subarray(0, 8).equals(pngStart)) return 'PNG';
  if (word(bytes, 0) === 'RIFF' && word(bytes, 8) === 'WEBP') return 'WEBP';
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? 'PDF' : null;
}

const cleaners: Readonly<Record<AttachmentMediaType, (bytes: Buffer) => Buffer>> = {
  JPEG: cleanedJpeg,
  PNG: cleanedPng,
  WEBP: cleanedWebp,
  PDF: (bytes) => bytes,
};

/** Chunks of a PNG that a picture needs to be shown as it was meant. */
const pngChunks = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

function cleanedPng(bytes: Buffer): Buffer {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; ;) {
    const name = word(bytes, at + 4);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new RangeError('a chunk breaks off');
    if (pngChunks.has(name)) parts.push(bytes.subarray(at, end));
    // What somebody hung on behind the end is left behind.
    if (name === 'IEND') return Buffer.concat(parts);
    at = end;
  }
}

const exifFlag = 0x08;
const xmpFlag = 0x04;

function cleanedWebp(bytes: Buffer): Buffer {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) throw new RangeError('the picture breaks off');
  const parts: Buffer[] = [];
  for (let at = 12; at + 8 <= end;) {
    const name = word(bytes, at);
    const length = bytes.readUInt32LE(at + 4);
    const next = at + 8 + length + (length % 2);
    if (next > end) throw new RangeError('a chunk breaks off');
    const chunk = Buffer.from(bytes.subarray(at, next));
    if (name === 'VP8X') chunk[8] = chunk[8]! & ~(exifFlag | xmpFlag);
    if (webpChunks.has(name)) parts.push(chunk);
    at = next;
  }
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(12);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  head.write('WEBP', 8, 'latin1');
  return Buffer.concat([head, body]);
}

const webpChunks = new Set(['VP8 ', 'VP8L', 'VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH']);

function word(bytes: Buffer, at: number): string {
  return bytes.subarray(at, at + 4).toString('latin1');
}
