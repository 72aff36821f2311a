// Stopping, down at the wire: who is answered, who is told to go, and who is cut off.
import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDrain, type Patience } from './drain.ts';
import { patience } from '../../../test/support/patience.ts';

let app: FastifyInstance;
let clients: Client[];

afterEach(async () => {
  for (const { socket } of clients) socket.destroy();
  await app.close();
});

/** A client down at the wire: what it heard, and how its connection ended. */
class Client {
  heard = '';
  ending: string | undefined;
  readonly socket: Socket;

  constructor(port: number) {
    this.socket = connect({ port, host: '127.0.0.1' });
    this.socket.on('data', (chunk: Buffer) => (this.heard += chunk.toString()));
    this.socket.on('error', (error: NodeJS.ErrnoException) => (this.ending = error.code));
    this.socket.on('close', () => (this.ending ??= 'closed'));
  }

  send(text: string): void {
    this.socket.write(text);
  }

  hears(text: string): Promise<void> {
    return vi.waitFor(
      () => (this.heard.includes(text) ? undefined : Promise.reject(new Error(`not heard: ${text}`))),
      patience,
    );
  }

  ends(): Promise<string> {
    return vi.waitFor(() => this.ending ?? Promise.reject(new Error('still connected')), patience);
  }
}

const patient: Patience = { welcomeMilliseconds: 60_000, quietMilliseconds: 60_000, longestMilliseconds: 60_000 };
const away = '{"errors":[]}';
const ask = (path: string): string => `GET ${path} HTTP/1.1\r\nhost: qiaomen\r\n\r\n`;
let answerSlow: () => void;

async function serve(limits: Patience): Promise<number> {
  clients = [];
  app = Fastify();
  addDrain(app, away, limits);
  const slow = new Promise<void>((resolve) => (answerSlow = resolve));
  app.get('/quick', async () => 'quick');
  app.get('/busy', async () => {
    for (const until = performance.now() + 10; performance.now() < until;);
    return 'busy';
  });
  app.get('/slow', async () => {
    await slow;
    return 'slow';
  });
  app.post('/refused', { onRequest: async (_request, reply) => reply.code(403).send('refused') }, async () => 'taken');
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}

async function come(port: number): Promise<Client> {
  const client = new Client(port);
  clients.push(client);
  await once(client.socket, 'connect');
  return client;
}

const connections = (): Promise<number> =>
  new Promise((resolve) => app.server.getConnections((_error, number) => resolve(number)));
const begun = (count: number): Promise<void> => expect.poll(connections).toBe(count);
const stopped = (): Promise<void> => expect.poll(() => app.stopping.aborted).toBe(true);

describe('a server that drains', () => {
  it('answers what it was asked before, says that it closes, and then closes', async () => {
    const client = await come(await serve(patient));
    client.send(ask('/slow'));
    await begun(1);
    const drained = app.drain();
    await stopped();
    expect(client.ending).toBeUndefined();
    answerSlow();
    await drained;
    expect(await client.ends()).toBe('closed');
    expect(client.heard).toMatch(/^HTTP\/1.1 200 OK\r\n.*connection: close\r\n.*slow$/is);
  });

  it('waits for a request of which it has only the beginning', async () => {
    const client = await come(await serve({ ...patient, quietMilliseconds: 0 }));
    client.send(ask('/quick').slice(0, 20));
    await expect.poll(() => client.socket.bytesWritten).toBe(20);
    await begun(1);
    await wait(20);
    const drained = app.drain();
    await stopped();
    await wait(100);
    client.send(ask('/quick').slice(20));
    await drained;
    expect(await client.ends()).toBe('closed');
    expect(client.heard).toMatch(/connection: close\r\n.*quick$/is);
  });

  it('answers who kept a connection and asks once more', async () => {
    const client = await come(await serve(patient));
    client.send(ask('/quick'));
    await client.hears('quick');
    expect(client.heard).toMatch(/connection: keep-alive/i);
    const drained = app.drain();
    await stopped();
    client.heard = '';
    client.send(ask('/quick'));
    await drained;
    expect(await client.ends()).toBe('closed');
    expect(client.heard).toMatch(/^HTTP\/1.1 200 OK\r\n.*connection: close\r\n.*quick$/is);
  });

  it('gives whoever has just come, or was just answered, its time to ask, however long nobody asked before', async () => {
    const quiet = 1_000;
    for (const hasAsked of [false, true]) {
      const port = await serve({ ...patient, quietMilliseconds: quiet });
      const kept = hasAsked ? await come(port) : undefined;
      await wait(quiet + 100);
      const client = kept ?? (await come(port));
      if (hasAsked) {
        client.send(ask('/quick'));
        await client.hears('quick');
      } else await begun(1);
      const drained = app.drain();
      await stopped();
      await wait(100);
      client.heard = '';
      client.send(ask('/quick'));
      await drained;
      expect(await client.ends()).toBe('closed');
      expect(client.heard).toMatch(/^HTTP\/1.1 200 OK\r\n.*connection: close\r\n.*quick$/is);
      await app.close();
    }
  });

  it('takes in all who have connected before, and nobody after', async () => {
    const port = await serve({ ...patient, quietMilliseconds: 200 });
    // They stand in the queue of the system: this process has not looked at the door since.
    const early = Array.from({ length: 40 }, () => new Client(port));
    clients.push(...early);
    for (const { socket } of early) socket.on('connect', () => socket.write(ask('/quick')));
    await once(early.at(-1)!.socket, 'connect');
    await app.drain();
    for (const client of early) {
      expect(await client.ends()).toBe('closed');
      expect(client.heard).toMatch(/^HTTP\/1.1 200 OK.*quick$/s);
    }
    const late = new Client(port);
    clients.push(late);
    expect(await late.ends()).toBe('ECONNREFUSED');
  });

  it('tells those who come on and on to come again later, and closes the door behind the last of them', async () => {
    const port = await serve({ ...patient, welcomeMilliseconds: 50, quietMilliseconds: 200 });
    const coming = setInterval(() => {
      const client = new Client(port);
      clients.push(client);
      client.socket.on('connect', () => client.send(ask('/busy')));
    }, 3);
    await expect.poll(() => clients.length).toBeGreaterThan(10);
    await app.drain();
    clearInterval(coming);
    const ends = new Set<string>();
    for (const client of clients) ends.add(`${await client.ends()} ${client.heard.slice(9, 12)}`);
    expect([...ends].sort()).toEqual(['ECONNREFUSED ', 'closed 200', 'closed 503']);
    const { heard } = clients.find((client) => client.heard.includes('503'))!;
    expect(heard).toMatch(/^HTTP\/1.1 503 Service Unavailable\r\n.*retry-after: 5\r\n.*\r\n\r\n\{"errors":\[\]\}$/s);
  });

  it('lets a client finish that is refused while it still sends', async () => {
    const client = await come(await serve({ ...patient, quietMilliseconds: 200 }));
    client.send(
      `POST /refused HTTP/1.1\r\nhost: qiaomen\r\ncontent-type: text/plain\r\ncontent-length: 1000000\r\n\r\n`,
    );
    await client.hears('refused');
    client.send('x'.repeat(1_000_000));
    const drained = app.drain();
    await stopped();
    await drained;
    expect(await client.ends()).toBe('closed');
    expect(client.socket.bytesWritten).toBeGreaterThan(1_000_000);
  });

  it('closes connections on which nothing is asked, used ones and unused ones', async () => {
    const port = await serve({ ...patient, quietMilliseconds: 50 });
    const [used, unused] = [await come(port), await come(port)];
    used.send(ask('/quick'));
    await used.hears('quick');
    await app.drain();
    expect([await used.ends(), await unused.ends()]).toEqual(['closed', 'closed']);
  });

  it('waits no longer than it may for a request that does not end', async () => {
    const client = await come(await serve({ ...patient, quietMilliseconds: 10, longestMilliseconds: 100 }));
    client.send(ask('/slow'));
    await begun(1);
    await app.drain();
    await client.ends();
    expect(client.heard).toBe('');
  });
});
