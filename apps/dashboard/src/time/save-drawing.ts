/** What a drawing looks like, as far as it must stand in the file: there no style sheet goes along. */
const LOOKS = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'paint-order', 'opacity'],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'],
] as const;

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels of a PNG to one of the screen, so that it prints. */
const FINENESS = 2;

/** A drawing as a file of its own that looks as it does on the page. */
export function svgOf(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.viewBox.baseVal;
  const sources = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const source = sources[index];
    if (source) carryLooks(source, element);
  });
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('width', String(width));
  paper.setAttribute('height', String(height));
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

// As attributes, since the page's policy refuses styles written into elements.
function carryLooks(source: Element, target: Element): void {
  const looks = getComputedStyle(source);
  for (const name of LOOKS) {
    const value = looks.getPropertyValue(name);
    if (value !== '') target.setAttribute(name, value);
  }
  target.removeAttribute('class');
}

/** Hands a drawing to the reader as a file. */
export function saveSvg(drawing: SVGSVGElement, name: string): void {
  save(new Blob([svgOf(drawing)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/**
 * Hands a drawing to the reader as a picture.
 * @throws Error where the browser cannot draw it
 */
export async function savePng(drawing: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = drawing.viewBox.baseVal;
  const address = URL.createObjectURL(new Blob([svgOf(drawing)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * FINENESS, height * FINENESS);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * FINENESS;
    canvas.height = height * FINENESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (picture === null) throw new Error('The browser could not draw the picture.');
    save(picture, `${name}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
}
