// Pictures of four by two points, and what a camera would write into them beside the picture.

const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAACAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAZEAEAAgMAAAAAAAAAAAAAAAAAAgQ0gbH/xAAVAQEBAAAAAAAAAAAAAAAAAAACA//EABoRAAICAwAAAAAAAAAAAAAAAAABAgMxM3H/2gAMAwEAAhEDEQA/AJK3kz1wAY4RW7ZLrP/Z',
  'base64',
);

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAFklEQVR4AWI6w8DwH4QZoIAJSsMpAAAAAP//0SuKvgAAAAZJREFUAwBpuAObd/FlQAAAAABJRU5ErkJggg==',
  'base64',
);

export const pictures = { jpeg, png } as const;

/** The place that the camera wrote down. */
export const placeText = 'GPS 31.2304N 121.4737E';

/** A photo taken with the camera on its side: its place in Exif, a remark, and a film behind the end of the picture. */
export function photoWithTraces(orientation = 6): Buffer {
  const tiff = Buffer.concat([
    Buffer.from('II*\0', 'latin1'),
    // One entry, little end first: the tag 0x0112, a short, one of it.
    Buffer.from([8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]),
    Buffer.from(placeText, 'latin1'),
  ]);
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
  const remark = segment(0xfe, Buffer.from(placeText, 'latin1'));
  return Buffer.concat([jpeg.subarray(0, 2), exif, remark, jpeg.subarray(2), Buffer.from(`film ${placeText}`)]);
}

/** A JPEG with one more segment. */
export function jpegWith(marker: number, text: string): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), segment(marker, Buffer.from(text, 'latin1')), jpeg.subarray(2)]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A PNG with Exif, remarks and a time in it, and something hung on behind its end. */
export function pngWithTraces(names = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'prVt']): Buffer {
  const traces = names.map((name) => chunk(name, placeText));
  return Buffer.concat([png.subarray(0, 33), ...traces, png.subarray(33), Buffer.from(placeText)]);
}

/** A PNG with a chunk that belongs to the picture. */
export function pngWith(name: string): Buffer {
  return Buffer.concat([png.subarray(0, 33), chunk(name, 'as it was meant'), png.subarray(33)]);
}

function chunk(name: string, text: string): Buffer {
  const bytes = Buffer.alloc(12 + text.length);
  bytes.writeUInt32BE(text.length, 0);
  bytes.write(name + text, 4, 'latin1');
  return bytes;
}

/** A WebP of one empty picture, with Exif and XMP announced and given. */
export function webpWithTraces(): Buffer {
  const announced = riffChunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 3, 0, 0, 1, 0, 0]));
  const picture = riffChunk('VP8L', Buffer.from([0x2f, 3, 0x40, 0, 0, 7]));
  const traces = [riffChunk('EXIF', Buffer.from(placeText)), riffChunk('XMP ', Buffer.from(placeText))];
  const body = Buffer.concat([Buffer.from('WEBP'), announced, picture, ...traces]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

function riffChunk(name: string, content: Buffer): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
