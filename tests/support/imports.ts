import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** TypeScript files below a folder of the repository, as repository paths with forward slashes. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
}

/** Import and re-export specifiers of a module; `typeOnly` ones vanish in the build. */
export function importsOf(text: string): { specifier: string; typeOnly: boolean }[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm,
  );
  return [...statements].map(([, type, names = '', specifier = '']) => {
    const named = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
    const everyNameIsType = named
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .every((name) => name.startsWith('type '));
    return { specifier, typeOnly: type !== undefined || everyNameIsType === true };
  });
}

/** Repository path of a relative import; null for a package. */
export function resolveImport(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = path.posix.join(path.posix.dirname(from), specifier);
  const found = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => base + end).find(isFile);
  return found ?? base;
}

const isFile = (file: string) => existsSync(file) && /\.\w+$/.test(path.posix.basename(file));

/** Files that are evaluated with a module, itself included: along imports, not along `import()` or imported types. */
export function evaluatedWith(entry: string): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const { specifier, typeOnly } of importsOf(readFileSync(file, 'utf8'))) {
      const imported = typeOnly ? null : resolveImport(file, specifier);
      if (imported) reached.add(imported);
    }
  }
  return reached;
}
