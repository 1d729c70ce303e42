import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.grass': 'text/plain',
  '.html': 'text/html',
  '.cypher': 'text/plain',
};

/**
 * Serves the files that `writeBrowserFiles` wrote to Neo4j Browser on this machine (`:style URL/style.grass`,
 * `:play URL/guide.html`), which is a page of another origin and asks first whether it may.
 */
export function serveBrowserFiles(folder: string, port = 0): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Access-Control-Allow-Private-Network', 'true');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const name = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = TYPES[path.extname(name)];
    const text = type && (await readFile(path.join(folder, name)).catch(() => undefined));
    if (!text) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ url: urlOf(server), close: () => closeServer(server) }));
  });
}

function urlOf(server: Server): string {
  const address = server.address();
  return `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
