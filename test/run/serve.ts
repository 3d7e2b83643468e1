import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Pages on the loopback of this machine. */
export interface Site {
  /** The address of the first page. */
  readonly url: string;
  close(): Promise<void>;
}

const chart = fileURLToPath(new URL('../chart', import.meta.url));

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Serves the demo chart; one of its frames comes from a second server, so it is of another origin. */
export async function serveChart(): Promise<Site> {
  const outside = await listen(filesOf(chart));
  // Another name as well as another port: then it is another site too, which browsers isolate further.
  const outsideFrame = `http://localhost:${portOf(outside)}/outside-frame.html`;
  const main = await listen(
    filesOf(chart, (html) => html.replace('src="outside-frame.html"', `src="${outsideFrame}"`)),
  ).catch(async (error: unknown) => {
    await stop(outside);
    throw error;
  });
  return {
    url: `http://127.0.0.1:${portOf(main)}/`,
    close: async () => {
      await Promise.all([stop(main), stop(outside)]);
    },
  };
}

/** Serves the files of a folder, and nothing beside it. */
export async function serveFolder(folder: string): Promise<Site> {
  const server = await listen(filesOf(folder));
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => stop(server) };
}

/** Answers with the files of a folder; pages pass through a function first. */
function filesOf(folder: string, changed: (html: string) => string = (html) => html): RequestListener {
  const top = resolve(folder);
  return async (request, response) => {
    const answer = (status: number, type: string, body: string | Buffer) => {
      // A picture of yesterday's page would puzzle whoever changes it.
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const refuse = (status: number, why: string) => answer(status, 'text/plain; charset=utf-8', why);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'only GET');
    const file = fileAt(top, request.url ?? '/');
    if (!file) return refuse(403, 'not in the folder');
    try {
      const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
      const body = await readFile(file);
      answer(200, type, extname(file) === '.html' ? changed(body.toString('utf8')) : body);
    } catch {
      refuse(404, 'no such file');
    }
  };
}

/** The file that an address names; undefined where it is not one of the folder. */
function fileAt(top: string, address: string): string | undefined {
  try {
    // Decoded before it is resolved: an encoded slash may lead out of the folder as well as a plain one.
    const path = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
    const file = resolve(top, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    return file.startsWith(top + sep) && !file.includes('\0') ? file : undefined;
  } catch {
    // Not an address at all.
    return undefined;
  }
}

function listen(answer: RequestListener): Promise<Server> {
  return new Promise((started, failed) => {
    const server = createServer(answer);
    server.once('error', failed);
    // Port 0: the system gives one that is free.
    server.listen(0, '127.0.0.1', () => started(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return address.port;
}

function stop(server: Server): Promise<void> {
  return new Promise((stopped) => {
    server.close(() => stopped());
    // A browser keeps its connections open, and would hold this up.
    server.closeAllConnections();
  });
}
