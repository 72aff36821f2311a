// What a file is follows from its bytes; what a camera wrote beside the picture does not stay.
import { describe, expect, it } from 'vitest';
import { cleanedFile } from './cleaned-file.ts';
import {
  jpegWith,
  photoWithTraces,
  pictures,
  placeText,
  pngWith,
  pngWithTraces,
  webpWithTraces,
} from './pictures.fixture.ts';

const codeOf = (bytes: Buffer): string => {
  try {
    return cleanedFile(bytes).mediaType;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a JPEG', () => {
  it('loses the place, the remark and what hangs on behind its end, and keeps how the camera was held', () => {
    const { mediaType, bytes } = cleanedFile(photoWithTraces(6));
    expect([mediaType, bytes.includes(placeText)]).toEqual(['JPEG', false]);
    const upright = cleanedFile(photoWithTraces(1)).bytes;
    expect(upright.equals(pictures.jpeg)).toBe(true);
    const turned = bytes.subarray(2, 2 + bytes.length - upright.length).toString('hex');
    // One entry: the tag 0x0112, a short, the value 6.
    expect(turned).toBe('ffe100224578696600004d4d002a00000008000101120003000000010006000000000000');
    expect(cleanedFile(bytes).bytes.equals(bytes)).toBe(true);
  });

  it.each([
    ['a second Exif', 0xe1, 'Exif\0\0'],
    ['XMP', 0xe1, 'http://ns.adobe.com/xap/1.0/\0'],
    ['a list of further pictures', 0xe2, 'MPF\0'],
    ['what a maker wrote', 0xe5, 'maker'],
    ['IPTC', 0xed, 'Photoshop 3.0\0'],
    ['a last application segment', 0xef, 'any'],
    ['a remark', 0xfe, ''],
  ])('loses %s', (_what, marker, start) => {
    expect(cleanedFile(jpegWith(marker, start + placeText)).bytes.equals(pictures.jpeg)).toBe(true);
  });

  it.each([
    ['its density', 0xe0, 'JFIF\0'],
    ['its colour profile', 0xe2, 'ICC_PROFILE\0'],
    ['how its colours are meant', 0xee, 'Adobe'],
  ])('keeps %s', (_what, marker, text) => {
    const given = jpegWith(marker, text);
    expect(cleanedFile(given).bytes.equals(given)).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('keeps how the camera was held: %i', (orientation) => {
    const kept = cleanedFile(photoWithTraces(orientation)).bytes;
    const added = kept.length - pictures.jpeg.length;
    expect([added, orientation > 1 ? kept[2 + 29] : 1]).toEqual([orientation > 1 ? 36 : 0, orientation]);
  });

  it('takes no way to hold a camera that there is not', () => {
    for (const orientation of [0, 9]) {
      expect(cleanedFile(photoWithTraces(orientation)).bytes.equals(pictures.jpeg)).toBe(true);
    }
  });

  it('that breaks off anywhere is refused', () => {
    const whole = pictures.jpeg;
    const ends = Array.from({ length: whole.length - 4 }, (_, index) => index + 3);
    expect(ends.filter((end) => codeOf(whole.subarray(0, end)) !== 'ATTACHMENT_BROKEN')).toEqual([]);
  });
});

describe('a PNG and a WebP', () => {
  it.each(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'prVt'])('as a PNG lose %s', (name) => {
    expect(cleanedFile(pngWithTraces([name])).bytes.equals(pictures.png)).toBe(true);
  });

  it.each(['PLTE', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT'])(
    'as a PNG keep %s',
    (name) => {
      expect(cleanedFile(pngWith(name)).bytes.equals(pngWith(name))).toBe(true);
    },
  );

  it('lose remarks and what hangs on behind their end', () => {
    const png = cleanedFile(pngWithTraces());
    expect([png.mediaType, png.bytes.equals(pictures.png)]).toEqual(['PNG', true]);
    const webp = cleanedFile(webpWithTraces());
    expect([webp.mediaType, webp.bytes.includes(placeText), webp.bytes.length]).toEqual(['WEBP', false, 44]);
    // Neither Exif nor XMP is announced any more, and the size says what is there.
    expect([webp.bytes[20], webp.bytes.readUInt32LE(4)]).toEqual([0, 36]);
  });

  it('that break off are refused', () => {
    expect(codeOf(pictures.png.subarray(0, 60))).toBe('ATTACHMENT_BROKEN');
    expect(codeOf(webpWithTraces().subarray(0, 40))).toBe('ATTACHMENT_BROKEN');
  });
});

describe('any other content', () => {
  it('is refused, whatever its name would say; a PDF is taken as it is', () => {
    expect(codeOf(Buffer.from(''))).toBe('ATTACHMENT_EMPTY');
    expect(codeOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))).toBe('ATTACHMENT_TYPE');
    expect(codeOf(Buffer.from('GIF89a'))).toBe('ATTACHMENT_TYPE');
    expect(codeOf(Buffer.from('%PDF-1.7\n'))).toBe('PDF');
  });
});
