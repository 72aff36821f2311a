// A JPEG without what the camera wrote beside the picture (Exif with the place, XMP, IPTC, remarks, a film behind the end).
// How the camera was held is kept, as the picture would lie on its side without it.

/** Segments that belong to the picture: tables, frames, scans, JFIF, colour profile, Adobe's colour transform. */
function isPicture(marker: number): boolean {
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  return isApplication ? marker === 0xe0 || marker === 0xe2 || marker === 0xee : marker !== 0xfe;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;
const exifSegment = 0xe1;

/** Throws a RangeError where the bytes break off. */
export function cleanedJpeg(bytes: Buffer): Buffer {
  const parts = [bytes.subarray(0, 2)];
  let orientation = 1;
  for (let at = 2; ;) {
    // Fill bytes may stand before a marker.
    while (bytes.readUInt8(at + 1) === 0xff) at++;
    if (bytes.readUInt8(at) !== 0xff) throw new RangeError('no marker where one must be');
    const marker = bytes.readUInt8(at + 1);
    if (marker === endOfImage) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) throw new RangeError('a segment breaks off');
    const segment = bytes.subarray(at, end);
    if (marker === exifSegment) orientation = orientationOf(segment) ?? orientation;
    if (isPicture(marker) && !isMultiPicture(segment)) parts.push(segment);
    at = end;
    if (marker === startOfScan) {
      at = endOfScan(bytes, end);
      parts.push(bytes.subarray(end, at));
    }
  }
  if (orientation > 1) parts.splice(1, 0, orientationSegment(orientation));
  return Buffer.concat([...parts, Buffer.from([0xff, endOfImage])]);
}

/** Where the next marker stands that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError('the scan breaks off');
}

/** Further pictures that hang on behind the end; they are cut off, so their list goes too. */
function isMultiPicture(segment: Buffer): boolean {
  return segment.subarray(4, 8).toString('latin1') === 'MPF\0';
}

const orientationTag = 0x0112;

/** The tag of the first directory of an Exif segment that says how the camera was held; null without one. */
function orientationOf(segment: Buffer): number | null {
  if (segment.subarray(4, 10).toString('latin1') !== 'Exif\0\0') return null;
  const tiff = segment.subarray(10);
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const directory = tiff.length < 8 ? 0 : isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let index = 0; index < short(directory); index++) {
    const entry = directory + 2 + index * 12;
    if (short(entry) === orientationTag)
      return short(entry + 8) >= 1 && short(entry + 8) <= 8 ? short(entry + 8) : null;
  }
  return null;
}

/** An Exif segment that says how the camera was held, and nothing else. */
function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const head = Buffer.from([0xff, exifSegment, 0, 0]);
  head.writeUInt16BE(2 + 6 + tiff.length, 2);
  return Buffer.concat([head, Buffer.from('Exif\0\0', 'latin1'), tiff]);
}
