// The icon as SVG: a lamp hanging over a counter, its light falling on what is paid. In a box of 128.

const INK = '#27406b';
const PAPER = '#faf8f4';
const LIGHT = '#f2c55c';
const BULB = '#fff1cf';

const LEVELS = {
  clear: { colour: '#1f6f5c', shape: '<circle cx="0" cy="0" r="19" fill="none" stroke="C" stroke-width="9"/><circle cx="0" cy="0" r="6.500" fill="C"/>' },
  caution: { colour: '#c98a00', shape: '<path d="M0-22 24 19.500H-24z" fill="none" stroke="C" stroke-width="9" stroke-linejoin="round"/>' },
  danger: { colour: '#c3222e', shape: '<path d="M-10.500-25h21L25-10.500v21L10.500 25h-21L-25 10.500v-21z" fill="C"/><path d="m-9-9 18 18m0-18L-9 9" stroke="#fff" stroke-width="7.500" stroke-linecap="round"/>' },
  unknown: { colour: '#4a5162', shape: '<circle cx="0" cy="0" r="19" fill="none" stroke="C" stroke-width="10" stroke-dasharray="17 12.850"/>' },
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

/** The mark of a level in the lower corner, on a paper ground so that it reads on any toolbar. */
function mark(level, small) {
  const { colour, shape } = LEVELS[level];
  const scale = small ? 1.35 : 1;
  const at = small ? 86 : 94;
  return `<g transform="translate(${at} ${at}) scale(${scale})"><circle r="31" fill="${PAPER}"/>${shape.replaceAll('"C"', `"${colour}"`)}</g>`;
}

/** SVG text of the icon for a size in pixels, plain or with a level's mark. */
export function iconSvg(size, level = null) {
  const small = size < 24;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}">${lamp(small)}${level === null ? '' : mark(level, small)}</svg>`;
}
