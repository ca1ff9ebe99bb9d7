import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** Where npm would find a dependency of the package at `folder`: beside it or in a folder above. */
function lockedAt(folder: string, name: string): string | undefined {
  const levels = folder.split('/node_modules/');
  const places = levels.map((_, depth) => levels.slice(0, levels.length - depth).join('/node_modules/'));
  return [...places.map((place) => `${place}/node_modules/${name}`), `node_modules/${name}`].find(
    (place) => packages[place]?.version,
  );
}

it('locks the binaries of every platform, or `npm ci` refuses a clean clone', () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !lockedAt(folder, name))
      .map((name) => `${folder} -> ${name}`),
  );
  expect(missing).toEqual([]);
});

it('names no registry host', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
