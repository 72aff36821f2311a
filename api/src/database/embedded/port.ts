// The port of the embedded database: any free one the first time, then the same one again as long as nobody else has taken it.
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export async function choosePort(folder: string): Promise<number> {
  const file = path.join(folder, 'postgres-port');
  const remembered = Number(await readFile(file, 'utf8').catch(() => ''));
  if (remembered > 0 && (await claim(remembered)) !== undefined) return remembered;
  const port = await claim(0);
  if (port === undefined) throw new Error('This machine gives no free port.');
  await writeFile(file, `${port}\n`);
  return port;
}

/** Listens for a moment to learn that the port is free; 0 asks the system for any. */
async function claim(wanted: number): Promise<number | undefined> {
  const server = createServer();
  return await new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
