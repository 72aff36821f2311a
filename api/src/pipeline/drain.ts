// Stopping without cutting anybody off. Whoever keeps a connection cannot know that it is about to be closed, and may be
// writing on it in that moment: so it is told with an answer to go, and only whoever asks nothing for a while is left.
import { Server, type Socket } from 'node:net';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** Aborted when the server takes nobody in any more. */
    readonly stopping: AbortSignal;
    /** Answers what was asked, tells everybody to go and waits until they have; `close` alone leaves them without a word. */
    drain(): Promise<void>;
  }
}

export interface Patience {
  /** All who come are let in for so long; then they are told to come again, so that their queue ends. */
  readonly welcomeMilliseconds: number;
  /** Connections on which nothing was asked for so long are closed. */
  readonly quietMilliseconds: number;
  /** Then even requests that are not answered yet are cut off. */
  readonly longestMilliseconds: number;
}

const usualPatience: Patience = { welcomeMilliseconds: 1_000, quietMilliseconds: 1_000, longestMilliseconds: 15_000 };
/** Whoever comes between the last look at the door and its closing is reset: no more than this may lie between. */
const shortTurnMilliseconds = 1;
const pulseMilliseconds = 20;

/** `away` is the JSON text for those who are told to come again. */
export function addDrain(app: FastifyInstance, away: string, patience: Patience = usualPatience): void {
  const stopping = new AbortController();
  let lastMovedAt = performance.now();
  const moved = (): void => void (lastMovedAt = performance.now());
  const sockets = new Set<Socket>();
  const takeIn = (socket: Socket): void => {
    moved();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  };
  app.server.on('connection', takeIn);
  app.addHook('onRequest', (_request, _reply, done) => {
    moved();
    done();
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    // Closed while it still sends, a client would be reset and might miss its answer; it is told with the next one.
    if (stopping.signal.aborted && request.raw.complete) reply.header('connection', 'close');
    done();
  });
  app.addHook('onResponse', (_request, _reply, done) => {
    moved();
    done();
  });
  /** The server counts a connection on which nothing was ever asked, such as browsers open in advance, as a request to come. */
  const closeUnused = (): void => {
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
  app.addHook('preClose', async () => stopping.abort());
  app.decorate('stopping', stopping.signal);
  app.decorate('drain', async () => {
    const begun = performance.now();
    const until = begun + patience.longestMilliseconds;
    const welcomeUntil = begun + patience.welcomeMilliseconds;
    await emptyDoorstep(app.server, { until, welcomeUntil }, (socket) => {
      takeIn(socket);
      sendAway(socket, away);
    });
    // The door alone: the server's own `close` would also close, unasked, connections on which a request may be coming.
    const gone = new Promise<true>((resolve) => Server.prototype.close.call(app.server, () => resolve(true)));
    // Only now are clients told to go: sent away earlier, they would come back and stand before the closing door.
    stopping.abort();
    for (let areGone = false; !areGone && performance.now() < until;) {
      // After a turn nothing lies unread that had arrived before.
      await turn();
      if (performance.now() - lastMovedAt > patience.quietMilliseconds) {
        app.server.closeIdleConnections();
        closeUnused();
      }
      areGone = await Promise.race([gone, wait(pulseMilliseconds, false)]);
    }
    app.server.closeAllConnections();
    for (const socket of sockets) socket.destroy();
  });
}

/**
 * Takes in whoever has connected already: the system would reset those left before a closed door. It ends with a look at
 * the door, just now, that found nobody.
 */
async function emptyDoorstep(
  server: Server,
  { until, welcomeUntil }: { readonly until: number; readonly welcomeUntil: number },
  sendOn: (socket: Socket) => void,
): Promise<void> {
  let hasComeIn = false;
  const comeIn = (): void => void (hasComeIn = true);
  server.on('connection', comeIn);
  let isWelcome = true;
  // This turn may be half over: only the next one begins with a look.
  await turn();
  for (let isShort = false; (hasComeIn || !isShort) && performance.now() < until;) {
    hasComeIn = false;
    const lookedAt = performance.now();
    await turn();
    isShort = performance.now() - lookedAt < shortTurnMilliseconds;
    if (isWelcome && lookedAt > welcomeUntil) {
      isWelcome = false;
      server.removeAllListeners('connection');
      server.on('connection', comeIn);
      server.on('connection', sendOn);
    }
  }
}

/** What was sent is read to its end: left unread, it would reset the connection before the answer has arrived. */
function sendAway(socket: Socket, text: string): void {
  socket.on('error', () => socket.destroy());
  socket.resume();
  const head = ['HTTP/1.1 503 Service Unavailable', 'content-type: application/json; charset=utf-8', 'retry-after: 5'];
  const length = `content-length: ${Buffer.byteLength(text)}`;
  socket.end([...head, length, 'connection: close', '', text].join('\r\n'));
}
