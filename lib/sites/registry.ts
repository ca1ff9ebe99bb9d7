export const adapters: { matches: string[] }[] = [];
