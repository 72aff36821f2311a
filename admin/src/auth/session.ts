// Who is signed in at this moment, for everything outside and inside React. When the session ends while somebody works,
// the page stays as it is and waits for a new sign-in.
import type { MeQuery } from '../../../schema/generated/auth/me.ts';

type AnyCaller = NonNullable<MeQuery['me']>;

/** A person who is signed in; a program has no account. */
export type Me = AnyCaller & { readonly account: NonNullable<AnyCaller['account']> };

export interface SessionState {
  readonly me: Me | undefined;
  /** The session ended and somebody is to sign in again, in a dialog above the page. */
  readonly isAsking: boolean;
}

export class Session {
  #state: SessionState = { me: undefined, isAsking: false };
  #waiting: ((goOn: boolean) => void)[] = [];
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): SessionState => this.#state;

  start(me: Me): void {
    this.#set({ ...this.#state, me });
  }

  end(): void {
    this.#set({ me: undefined, isAsking: false });
    this.#answer(false);
  }

  /** Waits for a new sign-in; false at once when nobody was signed in, and when the person rather leaves. */
  signInAgain(): Promise<boolean> {
    if (!this.#state.me) return Promise.resolve(false);
    this.#set({ ...this.#state, isAsking: true });
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** The same person is back. */
  resume(me: Me): void {
    this.#set({ me, isAsking: false });
    this.#answer(true);
  }

  #answer(goOn: boolean): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(goOn);
  }

  #set(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
