// Chinese text as offices still write it. Node reads GB18030 and does not write it, so the table is read backwards.
const decoder = new TextDecoder('gb18030');
const table = new Map<string, Buffer>();
for (let first = 0x81; first <= 0xfe; first++) {
  for (let second = 0x40; second <= 0xfe; second++) {
    const bytes = Buffer.of(first, second);
    const text = second === 0x7f ? '' : decoder.decode(bytes);
    if (text.length === 1 && !table.has(text)) table.set(text, bytes);
  }
}

export function gb18030(text: string): Buffer {
  return Buffer.concat(
    Array.from(text, (sign) => (sign <= '\x7f' ? Buffer.from(sign) : (table.get(sign) ?? Buffer.from('?')))),
  );
}
