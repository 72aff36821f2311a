// How the embedded server is set: given at every start, so that a new release brings its own settings to an old folder.

/** PostgreSQL settings beyond the usual, by name; for tests that trade safety for speed. */
export type ServerSettings = Readonly<Record<string, string>>;

/** Local only, no socket file, and nothing personal in its log: neither statements nor the values in their complaints. */
export function serverOptions(port: number, settings: ServerSettings): string {
  const all: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    ...settings,
  };
  return Object.entries(all)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ');
}
