/** Settings of an embedded server, as `postgres -c` takes them. Durability is given up for tests only. */
export function serverSettings(port: number, durable: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // Loopback with a password is the only way in; a socket in /tmp would be a second one.
    unix_socket_directories: '',
    // A server process takes about 30; tests run several at a time.
    max_connections: durable ? '100' : '300',
    shared_buffers: durable ? '256MB' : '128MB',
    // Fewer checkpoints, so fewer full pages in the log, while a folder is replayed or a view rebuilt.
    max_wal_size: '2GB',
    // Data folders lie on SSDs today; the default of 4 makes the planner avoid indexes.
    random_page_cost: '1.1',
    // The build has no LLVM, and compiling costs more than these short queries take.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: '0' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
