/** What the stylesheet decides of a drawing; a picture of it has no stylesheet. */
const PAINT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
] as const;

const MARGIN = 12;
const SCALE = 2;

/** A copy of the drawing that carries its own colours and fonts, on a background, with room around it. */
export function standaloneSvg(drawing: SVGSVGElement, background: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, at) => {
    const original = originals[at];
    if (!original) return;
    const computed = getComputedStyle(original);
    for (const name of PAINT) element.setAttribute(name, computed.getPropertyValue(name));
    element.removeAttribute('class');
  });
  const [width, height] = [drawing.clientWidth + 2 * MARGIN, drawing.clientHeight + 2 * MARGIN];
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${width} ${height}`);
  copy.setAttribute('style', `background:${background}`);
  return new XMLSerializer().serializeToString(copy);
}

/** The drawing as a PNG at twice its size. Rejects where the browser cannot draw it. */
export async function chartPng(drawing: SVGSVGElement): Promise<Blob> {
  const background = getComputedStyle(document.body).backgroundColor;
  const image = new Image();
  // As data, not as a blob: a blob's address is foreign to the canvas in some browsers.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standaloneSvg(drawing, background))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture')))),
  );
}
