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
  /** Connections on which nothing was asked for so long are closed. */
  readonly quietMilliseconds: number;
  /** Then even requests that are not answered yet are cut off. */
  readonly longestMilliseconds: number;
}

const usualPatience: Patience = { quietMilliseconds: 1_000, longestMilliseconds: 15_000 };
const doorstepMilliseconds = 1_000;
const pulseMilliseconds = 20;

export function addDrain(app: FastifyInstance, patience: Patience = usualPatience): void {
  const stopping = new AbortController();
  let lastMovedAt = performance.now();
  const moved = (): void => void (lastMovedAt = performance.now());
  const sockets = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    moved();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
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
    await emptyDoorstep(app);
    // The door alone: the server's own `close` would also close, unasked, connections on which a request may be coming.
    const gone = new Promise<true>((resolve) => Server.prototype.close.call(app.server, () => resolve(true)));
    // Only now are clients told to go: sent away earlier, they would come back and stand before the closing door.
    stopping.abort();
    const until = performance.now() + patience.longestMilliseconds;
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
  });
}

/** Takes in whoever has connected already: the system would reset those left before a closed door. */
async function emptyDoorstep({ server }: FastifyInstance): Promise<void> {
  let hasComeIn = true;
  const comeIn = (): void => void (hasComeIn = true);
  server.on('connection', comeIn);
  const until = performance.now() + doorstepMilliseconds;
  while (hasComeIn && performance.now() < until) {
    hasComeIn = false;
    // One turn may be half over: the second begins with a look at the door.
    await turn();
    await turn();
  }
  server.off('connection', comeIn);
}
