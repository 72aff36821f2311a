// A reason not to start, told to the person who typed the command: the message is the whole explanation, no stack is shown.
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
