// The icon as SVG: a lamp hanging over a counter, its light falling on what is paid. In a box of 128.

const INK = '#27406b';
const PAPER = '#faf8f4';
const LIGHT = '#f2c55c';
const BULB = '#fff1cf';

/**
 * The four lamps of the popup, in its box of 56: the outline on a paper ground, then what is drawn in it. `W` is the width of a stroke. The whole
 * icon is the shape, because browsers lay the badge's text over a corner: lower right in Chromium, upper right in Firefox.
 */
const LEVELS = {
  clear: { colour: '#1f6f5c', outline: '<circle cx="28" cy="28" r="22"/>', inside: '<path d="M28 14c5.500 6.200 9 10.200 9 15a9 9 0 0 1-18 0C19 24.200 22.500 20.200 28 14z" fill="C" stroke="none"/>' },
  caution: { colour: '#a86a00', outline: '<path d="M28 7 51 49H5z"/>', inside: '<path d="M28 24v8"/><path d="M28 41.500v.100"/>' },
  danger: { colour: '#c3222e', filled: true, outline: '<path d="M18 4h20l14 14v20L38 52H18L4 38V18z"/>', inside: '<path d="m20 20 16 16m0-16L20 36" stroke="#fff"/>' },
  unknown: { colour: '#4a5162', dashes: '11 6.280', outline: '<circle cx="28" cy="28" r="22"/>', inside: '' },
};
export const LEVEL_NAMES = Object.keys(LEVELS);

/** Below 24 pixels fine parts turn to mud: thicker strokes, no cord knob, a plain beam. */
function lamp(small) {
  const cord = small ? 12 : 7;
  return [
    `<rect x="2" y="2" width="124" height="124" rx="30" fill="${INK}"/>`,
    `<path d="M64 2v${small ? 24 : 28}" stroke="${PAPER}" stroke-width="${cord}"/>`,
    `<path d="M${small ? '34 62 18 100h92L94 62z' : '37 60 20 98h88L91 60z'}" fill="${LIGHT}"/>`,
    `<path d="M64 ${small ? 22 : 26}c19 0 33 15 36 ${small ? 40 : 36}H28c3-${small ? '25 17-40 36-40' : '21 17-36 36-36'}z" fill="${PAPER}"/>`,
    small ? '' : `<path d="M49 62a15 13 0 0 0 30 0z" fill="${BULB}"/>`,
    `<rect x="${small ? 14 : 18}" y="${small ? 98 : 97}" width="${small ? 100 : 92}" height="${small ? 15 : 10}" rx="5" fill="${PAPER}"/>`,
  ].join('');
}

/** A level's shape over the whole icon. The paper ground reaches beyond it, so that it reads on a dark toolbar, too. */
function shape(level, small) {
  const { colour, outline, inside, filled = false, dashes } = LEVELS[level];
  const width = small ? 7 : 5.5;
  const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
  return [
    `<g transform="translate(4 4) scale(2.143)" stroke-linejoin="round" stroke-linecap="round">`,
    `<g fill="${PAPER}" stroke="${PAPER}" stroke-width="${width + 4}">${outline}</g>`,
    `<g fill="${filled ? colour : 'none'}" stroke="${colour}" stroke-width="${filled ? 0 : width}" stroke-linecap="butt"${dashed}>${outline}</g>`,
    `<g fill="none" stroke="${colour}" stroke-width="${width}">${inside.replaceAll('"C"', `"${colour}"`)}</g></g>`,
  ].join('');
}

/** SVG text of the icon for a size in pixels: the lamp, or a level's shape. */
export function iconSvg(size, level = null) {
  const small = size < 24;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}">${level === null ? lamp(small) : shape(level, small)}</svg>`;
}
