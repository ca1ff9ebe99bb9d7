import { adapters } from './registry';

/** Manifest match patterns of all adapters, sorted: page scripts and the panel's frame run nowhere else. */
export const siteMatches: string[] = adapters.flatMap((adapter) => [...adapter.matches]).sort();
