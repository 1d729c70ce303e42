import { connect, createServer, type Socket } from 'node:net';

/** COMMIT of the Bolt protocol: a structure without fields, signature 0x12, and the end of the message. */
const COMMIT = Buffer.from([0xb0, 0x12, 0x00, 0x00]);

export interface CuttingProxy {
  readonly url: string;
  /** How many answers were lost. */
  readonly cuts: number;
  close(): Promise<void>;
}

/** Stands before a server and, at every `every`th commit, lets the server commit and loses its answer with the connection. */
export async function cuttingProxy(server: string, every: number): Promise<CuttingProxy> {
  const { hostname, port } = new URL(server);
  const open = new Set<Socket>();
  let commits = 0;
  let cuts = 0;
  const proxy = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let losing = false;
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
    }
    client.on('data', (data) => {
      if (data.includes(COMMIT) && ++commits % every === 0) losing = true;
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      if (!losing) return client.write(data);
      cuts++;
      client.destroy();
      upstream.destroy();
    });
    client.on('end', () => upstream.end());
    upstream.on('end', () => client.end());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address() as { port: number };
  return {
    url: `bolt://127.0.0.1:${address.port}`,
    get cuts() {
      return cuts;
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
