// Writers who do not give up: each makes one record after the other, and repeats a request under the same
// Idempotency-Key until it is acknowledged. What was acknowledged is remembered, and so is every strange answer, and every
// request that was neither answered nor refused at the door.
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../api/src/kernel/id.ts';
import type { Installation } from './installation.ts';

const query =
  'mutation ($name: String!) { createPartnerUnit(input: { name: $name, kind: COMPANY }) { partnerUnit { id } userErrors { code } } }';

/** Answers that a client may meet while a server or a database is away. */
const expected = new Set(['UNAVAILABLE', 'TIMEOUT']);

export class Writers {
  /** Names of the acknowledged records, by their ids. */
  readonly acknowledged = new Map<string, string>();
  readonly strange: string[] = [];
  /** How requests ended that got no whole answer from a server that had let them in: never, unless something is killed. */
  readonly cut: string[] = [];
  sent = 0;
  repeated = 0;
  #isStopping = false;
  readonly #done: Promise<unknown>;
  readonly #mark = newId().slice(-12);

  constructor(installation: Installation, headers: Readonly<Record<string, string>>, count: number) {
    this.#done = Promise.all(Array.from({ length: count }, () => this.#write(installation.url, headers)));
  }

  get namePattern(): string {
    return `写入 ${this.#mark} %`;
  }

  /** Lets every writer finish what it has begun; what was refused at the door is not. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#done;
  }

  /** Waits until so many more were acknowledged. */
  async progress(count: number): Promise<void> {
    const goal = this.acknowledged.size + count;
    while (this.acknowledged.size < goal) await sleep(10);
  }

  async #write(url: string, headers: Readonly<Record<string, string>>): Promise<void> {
    while (!this.#isStopping) {
      const [name, key] = [`写入 ${this.#mark} ${newId()}`, newId()];
      const giveUpAt = performance.now() + 45_000;
      const all = { ...headers, 'content-type': 'application/json', 'idempotency-key': key };
      for (let wasLetIn = false; ;) {
        const end = await this.#send(url, all, name);
        if (end === 'acknowledged') break;
        wasLetIn ||= end !== 'refused';
        if (this.#isStopping && !wasLetIn) return;
        this.repeated++;
        if (performance.now() > giveUpAt) return void this.strange.push(`${name} was never acknowledged`);
        await sleep(20);
      }
    }
  }

  async #send(
    url: string,
    headers: Record<string, string>,
    name: string,
  ): Promise<'acknowledged' | 'refused' | 'unknown'> {
    this.sent++;
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables: { name } }),
        signal: AbortSignal.timeout(8_000),
      });
      const answer = (await response.json()) as {
        data?: {
          createPartnerUnit: { partnerUnit: { id: string } | null; userErrors: { code: string }[] } | null;
        } | null;
        errors?: { extensions: { code: string } }[];
      };
      const made = answer.data?.createPartnerUnit;
      if (made?.partnerUnit) {
        this.acknowledged.set(made.partnerUnit.id, name);
        return 'acknowledged';
      }
      const codes = [
        ...(made?.userErrors ?? []).map(({ code }) => code),
        ...(answer.errors ?? []).map(({ extensions }) => extensions.code),
      ];
      if (response.status !== 503 && response.status !== 504) this.strange.push(`${response.status} ${codes.join()}`);
      for (const code of codes) if (!expected.has(code)) this.strange.push(`${response.status} ${code}`);
      // A server that stops answers those still at its door without a look at what they ask: it has no id of a request.
      if (response.status === 503 && !response.headers.has('x-request-id')) return 'refused';
    } catch (error) {
      const isCut = error instanceof TypeError || error instanceof DOMException;
      const { code, message } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
      if (isCut && code === 'ECONNREFUSED') return 'refused';
      // The server fell while it worked on this: whoever asked cannot know, and asks again.
      (isCut ? this.cut : this.strange).push(`${code} ${message}`);
    }
    return 'unknown';
  }
}
