// Sends a photo to the API, which takes away where it was taken and keeps it sealed; beside GraphQL, as a file is no argument.
import { fault, type FaultCode } from '../../../data/fault.ts';

export interface PhotoFacts {
  readonly caption: string;
  readonly showsPeople: boolean;
  readonly consentNote: string;
  readonly communityId: string;
}

interface UploadOptions {
  readonly language: string;
  readonly signInAgain: () => Promise<boolean>;
}

/** Gives the id of the attachment. */
export async function uploadPhoto(file: File, facts: PhotoFacts, options: UploadOptions): Promise<string> {
  const response = await send(file, facts, options);
  if (response.status !== 401 || !(await options.signInAgain())) return idOf(response);
  return idOf(await send(file, facts, options));
}

function send(file: File, facts: PhotoFacts, { language }: UploadOptions): Promise<Response> {
  const query = new URLSearchParams({
    kind: 'PHOTO',
    communityId: facts.communityId,
    showsPeople: String(facts.showsPeople),
    ...(facts.caption ? { caption: facts.caption } : {}),
    ...(facts.consentNote ? { consentNote: facts.consentNote } : {}),
  });
  return fetch(`/attachments?${query.toString()}`, {
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
  413: 'REFUSED',
  422: 'REFUSED',
};

async function idOf(response: Response): Promise<string> {
  const answer = (await response.json().catch(() => undefined)) as
    | { readonly id?: string; readonly errors?: readonly { readonly message?: string }[] }
    | undefined;
  if (response.ok && answer?.id) return answer.id;
  const message = answer?.errors?.map((error) => error.message ?? '').join('\n');
  throw fault(codes[response.status] ?? 'INTERNAL', message);
}
