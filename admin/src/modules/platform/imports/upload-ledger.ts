// Sends a ledger to the API, which keeps it sealed; beside GraphQL, as a file is no argument of a query.
import { fault, type FaultCode } from '../../../data/fault.ts';

export interface Uploaded {
  readonly fileId: string;
  readonly sheetNames: readonly string[];
}

export interface UploadOptions {
  /** The community of whoever imports for several. */
  readonly communityId?: string | undefined;
  readonly language: string;
  /** Asks the person to sign in again; true: go on where we were. */
  readonly signInAgain: () => Promise<boolean>;
}

/** As the API limits it: a larger file would be sent in vain. */
export const mostMebibytes = 20;

export async function uploadLedger(file: File, options: UploadOptions): Promise<Uploaded> {
  const response = await send(file, options);
  if (response.status !== 401 || !(await options.signInAgain())) return answerOf(response);
  return answerOf(await send(file, options));
}

function send(file: File, { communityId, language }: UploadOptions): Promise<Response> {
  const query = communityId ? `?${new URLSearchParams({ communityId }).toString()}` : '';
  return fetch(`/imports/files${query}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/octet-stream',
      'accept-language': language,
      // Headers hold no Chinese.
      'x-file-name': encodeURIComponent(file.name),
    },
    body: file,
  }).catch(() => {
    throw fault('UNAVAILABLE');
  });
}

const codes: Readonly<Record<number, FaultCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'REFUSED',
  422: 'REFUSED',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

async function answerOf(response: Response): Promise<Uploaded> {
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && isUploaded(answer)) return answer;
  throw fault(codes[response.status] ?? 'INTERNAL', messageOf(answer));
}

function isUploaded(answer: unknown): answer is Uploaded {
  return typeof answer === 'object' && answer !== null && 'fileId' in answer && 'sheetNames' in answer;
}

function messageOf(answer: unknown): string | undefined {
  const errors: unknown =
    typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : undefined;
  if (!Array.isArray(errors)) return undefined;
  const messages = errors.flatMap((error: unknown) =>
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
      ? [error.message]
      : [],
  );
  return messages.length > 0 ? messages.join('\n') : undefined;
}
