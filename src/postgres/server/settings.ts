/**
 * The private server's settings: durable, and small. One bot and its queue are the only users, so
 * nothing is kept ready for crowds, replicas or parallel queries.
 * https://www.postgresql.org/docs/18/runtime-config.html
 */
export function serverSettings(socketFolder: string, maxConnections: number): readonly string[] {
  const settings = {
    // Who may come: this machine, this user, through the socket.
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: String(maxConnections),

    // What was answered with "saved" survives a power cut.
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',

    // Memory.
    shared_buffers: '32MB',
    work_mem: '4MB',
    maintenance_work_mem: '32MB',
    temp_buffers: '1MB',
    wal_buffers: '1MB',
    jit: 'off',
    max_parallel_workers_per_gather: '0',
    max_parallel_workers: '0',
    max_worker_processes: '1',
    max_logical_replication_workers: '0',
    // 18 would start three more processes for reading ahead.
    io_method: 'sync',
    autovacuum_max_workers: '1',

    // Disk.
    wal_level: 'minimal',
    max_wal_senders: '0',
    min_wal_size: '32MB',
    max_wal_size: '256MB',

    // What is said on stderr: its state and what is fatal. Statements hold user text and stay out.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    log_line_prefix: '',
    lc_messages: 'C',
    timezone: 'UTC',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
