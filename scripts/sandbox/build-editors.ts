import path from 'node:path';
import { build } from 'vite';
import type { Answer } from './answer';
import { LIBRARY_EDITORS } from './pages/editors';

const TSX: ReadonlySet<string> = new Set(['draft', 'slate']);
const FOLDER = path.resolve(import.meta.dirname, 'pages/editors');

/** Bundles the editors' libraries as pages load them; kept in memory. Answers by path, `/editors/built/<file>`. */
export async function buildEditors(): Promise<(url: URL) => Answer | null> {
  const entries = ['react.tsx', ...LIBRARY_EDITORS.map((kind) => `${kind}.${TSX.has(kind) ? 'tsx' : 'ts'}`)];
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Below a test runner the development form would be made, which the production React has not.
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entries.map((file) => path.join(FOLDER, file)),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' },
      },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const files = new Map(
    outputs.map((file) => [`/editors/built/${file.fileName}`, 'code' in file ? file.code : null]),
  );
  return (url) => {
    const body = files.get(url.pathname);
    return body ? { status: 200, type: 'text/javascript; charset=utf-8', body } : null;
  };
}
