// Sends a picture or a PDF to the API, and tells how far it has come; beside GraphQL, as a file is no argument of a query.
import { fault, type FaultCode } from './fault.ts';

export interface UploadedAttachment {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: 'JPEG' | 'PNG' | 'WEBP' | 'PDF';
}

export interface AttachmentFacts {
  readonly kind: 'PROOF' | 'PHOTO' | 'DOCUMENT';
  readonly caption?: string;
  readonly showsPeople?: boolean;
  readonly consentNote?: string;
  /** The community of whoever works for several. */
  readonly communityId?: string;
}

export interface AttachmentUpload {
  readonly language: string;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Asks the person to sign in again; true: go on where we were. */
  readonly signInAgain: () => Promise<boolean>;
}

/** As the API limits it: a larger file would be sent in vain. */
export const mostAttachmentMebibytes = 8;

export async function uploadAttachment(
  file: File,
  facts: AttachmentFacts,
  upload: AttachmentUpload,
): Promise<UploadedAttachment> {
  const answer = await send(file, facts, upload);
  if (answer.status !== 401 || !(await upload.signInAgain())) return uploaded(answer);
  return uploaded(await send(file, facts, upload));
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** By XMLHttpRequest, as fetch does not tell how much has been sent. */
function send(file: File, facts: AttachmentFacts, { language, onProgress }: AttachmentUpload): Promise<Answer> {
  const given = Object.entries(facts).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  const request = new XMLHttpRequest();
  request.open('POST', `/attachments?${query.toString()}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('accept-language', language);
  // Headers hold no Chinese.
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
  return new Promise((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve({ status: request.status, body: parsed(request.responseText) }));
    request.addEventListener('error', () => reject(fault('UNAVAILABLE')));
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const codes: Readonly<Record<number, FaultCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  413: 'REFUSED',
  422: 'REFUSED',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

interface Refused {
  readonly errors?: readonly { readonly message: string }[];
}

function uploaded({ status, body }: Answer): UploadedAttachment {
  if (status === 201) return body as UploadedAttachment;
  const message = (body as Refused | undefined)?.errors?.map((error) => error.message).join('\n');
  throw fault(codes[status] ?? 'INTERNAL', message);
}
