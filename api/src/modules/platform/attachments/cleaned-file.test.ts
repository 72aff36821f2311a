// What a file is follows from its bytes; what a camera wrote beside the picture does not stay.
import { describe, expect, it } from 'vitest';
import { cleanedFile } from './cleaned-file.ts';
import { photoWithTraces, pictures, placeText, pngWithTraces, webpWithTraces } from './pictures.fixture.ts';

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

  it('that breaks off anywhere is refused', () => {
    const whole = pictures.jpeg;
    const ends = Array.from({ length: whole.length - 4 }, (_, index) => index + 3);
    expect(ends.filter((end) => codeOf(whole.subarray(0, end)) !== 'ATTACHMENT_BROKEN')).toEqual([]);
  });
});

describe('a PNG and a WebP', () => {
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
