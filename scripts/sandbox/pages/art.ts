import type { Art } from '../products';

const SHAPES: Record<Art, string> = {
  lamp: '<path d="M150 320h100v14H150z" fill="#3d4852"/><path d="M196 320 168 190l88-70" fill="none" stroke="#52606d" stroke-width="12" stroke-linejoin="round"/><path d="m236 92 70 58-38 26-58-48z" fill="#e2a33b"/><circle cx="268" cy="178" r="16" fill="#fff3c4"/>',
  bag: '<path d="M150 150c0-60 100-60 100 0" fill="none" stroke="#5c4b33" stroke-width="12"/><rect x="95" y="150" width="210" height="170" rx="20" fill="#77815c"/><rect x="95" y="205" width="210" height="16" fill="#5f6849"/><rect x="185" y="196" width="30" height="34" rx="5" fill="#c9a25e"/>',
  bottle:
    '<rect x="178" y="58" width="44" height="40" rx="8" fill="#2f3b45"/><rect x="160" y="96" width="80" height="244" rx="26" fill="#3f8f8a"/><rect x="172" y="110" width="12" height="200" rx="6" fill="#7cc0bb"/>',
  box: '<path d="m90 170 110-46 110 46-110 46z" fill="#e6d5b8"/><path d="m90 170 110 46v124L90 290z" fill="#c9b28c"/><path d="m310 170-110 46v124l110-50z" fill="#b09a74"/>',
  keyboard:
    '<rect x="60" y="150" width="280" height="120" rx="14" fill="#39434d"/><g fill="#dfe5ea"><rect x="78" y="168" width="244" height="22" rx="5"/><rect x="78" y="198" width="244" height="22" rx="5"/><rect x="130" y="230" width="140" height="22" rx="5"/></g>',
};

/** The product picture as inline SVG: no request, and no CSP can block it. */
export function art(kind: Art): string {
  return `<svg viewBox="0 0 400 400" role="img" aria-label="Product picture"><rect width="400" height="400" rx="12" fill="#f3f4f4"/>${SHAPES[kind]}</svg>`;
}
