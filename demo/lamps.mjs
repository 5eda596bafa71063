// The four lamps: level is told by shape first, then colour, then words.

const SHAPES = {
  clear: '<circle cx="28" cy="28" r="22" fill="none" stroke="currentColor" stroke-width="5"/><circle cx="28" cy="28" r="9" fill="currentColor"/>',
  caution: '<path d="M28 6 51 49H5z" fill="none" stroke="currentColor" stroke-width="5" stroke-linejoin="round"/><path d="M28 22v13" stroke="currentColor" stroke-width="5.5" stroke-linecap="round"/><circle cx="28" cy="42" r="3.2" fill="currentColor"/>',
  danger: '<path d="M18 4h20l14 14v20L38 52H18L4 38V18z" fill="currentColor"/><path d="m20 20 16 16m0-16L20 36" stroke="var(--ground)" stroke-width="5.5" stroke-linecap="round"/>',
  unknown: '<circle cx="28" cy="28" r="22" fill="none" stroke="currentColor" stroke-width="5" stroke-dasharray="9 7.3"/>',
};

export const lampShape = (level) => `<svg viewBox="0 0 56 56" aria-hidden="true">${SHAPES[level]}</svg>`;
