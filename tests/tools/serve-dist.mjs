// A plain static server for dist/, as any host would be: the built tour must need no more.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.glb': 'model/gltf-binary',
  '.png': 'image/png',
  '.mp3': 'audio/mpeg',
  '.vtt': 'text/vtt; charset=utf-8',
};
const root = resolve('dist');

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  let size;
  try {
    const stats = statSync(file);
    if (!file.startsWith(root) || !stats.isFile()) throw new Error('not a file');
    size = stats.size;
  } catch {
    response.writeHead(404).end('Not found');
    return;
  }
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  response.setHeader('accept-ranges', 'bytes');
  // Browsers seek in sound by ranges.
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (from === undefined || Number(from) >= size) {
    createReadStream(file).pipe(response);
    return;
  }
  const last = Math.min(to ? Number(to) : size - 1, size - 1);
  response.writeHead(206, {
    'content-range': `bytes ${from}-${last}/${size}`,
    'content-length': last - Number(from) + 1,
  });
  createReadStream(file, { start: Number(from), end: last }).pipe(response);
}).listen(Number(process.argv[2] ?? 4179), '127.0.0.1');
