// Goods for the shop windows, drawn in a few strokes each. `var(--a)` and `var(--b)` are the shop's own two colours.

const drawn = (inside) => `<svg viewBox="0 0 120 120" aria-hidden="true">${inside}</svg>`;

export const tent = drawn('<path d="M60 26 108 96H12z" fill="var(--a)"/><path d="M60 26 76 96H44z" fill="var(--b)"/><path d="M60 48v48" stroke="var(--a)" stroke-width="2"/>');
export const backpack = drawn('<rect x="34" y="34" width="52" height="66" rx="16" fill="var(--a)"/><path d="M48 34v-6a12 12 0 0 1 24 0v6" fill="none" stroke="var(--a)" stroke-width="6"/><rect x="42" y="66" width="36" height="24" rx="6" fill="var(--b)"/><path d="M34 54h52" stroke="var(--b)" stroke-width="4"/>');
export const boot = drawn('<path d="M42 24h26v40l26 12q8 4 8 14v4H38V60z" fill="var(--a)"/><path d="M36 94h68v8H36z" fill="var(--b)"/><path d="M56 36h12M56 46h12M56 56h12" stroke="var(--b)" stroke-width="4"/>');
export const vase = drawn('<path d="M46 22h28v10q0 8 8 18 10 12 6 28-4 22-28 22t-28-22q-4-16 6-28 8-10 8-18z" fill="var(--a)"/><path d="M32 66q28 14 56 0M34 78q26 12 52 0" fill="none" stroke="var(--b)" stroke-width="4"/>');
export const cup = drawn('<path d="M28 42h54v30q0 22-27 22T28 72z" fill="var(--a)"/><path d="M82 50h8a12 12 0 0 1 0 26h-10" fill="none" stroke="var(--a)" stroke-width="7"/><path d="M28 54h54" stroke="var(--b)" stroke-width="5"/>');
export const bowl = drawn('<path d="M20 50h80q-2 40-40 44-38-4-40-44z" fill="var(--a)"/><ellipse cx="60" cy="50" rx="40" ry="9" fill="var(--b)"/>');
export const bicycle = drawn('<g fill="none" stroke="var(--a)" stroke-width="5"><circle cx="32" cy="78" r="20"/><circle cx="90" cy="78" r="20"/></g><path d="M32 78 50 46h30l10 32M50 46l12 32h-30M62 78l18-32M46 40h12M78 36h12" fill="none" stroke="var(--b)" stroke-width="5" stroke-linejoin="round"/>');
export const bell = drawn('<path d="M28 78a32 32 0 0 1 64 0z" fill="var(--a)"/><rect x="24" y="80" width="72" height="9" rx="4" fill="var(--b)"/><circle cx="60" cy="42" r="7" fill="var(--b)"/>');
export const lock = drawn('<path d="M30 60a30 30 0 1 1 60 0" fill="none" stroke="var(--a)" stroke-width="9"/><rect x="26" y="60" width="68" height="38" rx="10" fill="var(--b)"/>');
export const notebook = drawn('<rect x="34" y="22" width="56" height="78" rx="5" fill="var(--a)"/><path d="M44 22v78" stroke="var(--b)" stroke-width="5"/><rect x="54" y="38" width="26" height="14" rx="3" fill="var(--b)"/>');
export const pen = drawn('<path d="m30 96 8-22 44-44 14 14-44 44z" fill="var(--a)"/><path d="m30 96 8-22 14 14z" fill="var(--b)"/>');
export const ink = drawn('<rect x="46" y="24" width="28" height="16" rx="4" fill="var(--b)"/><path d="M42 40h36l12 20v36H30V60z" fill="var(--a)"/><path d="M30 70h60" stroke="var(--b)" stroke-width="4"/>');
export const ticket = drawn('<path d="M18 42h84v12a8 8 0 0 0 0 16v12H18V70a8 8 0 0 0 0-16z" fill="var(--a)"/><path d="M78 42v40" stroke="var(--b)" stroke-width="4" stroke-dasharray="6 5"/>');
export const letter = drawn('<rect x="20" y="36" width="80" height="54" rx="5" fill="var(--a)"/><path d="m22 40 38 28 38-28" fill="none" stroke="var(--b)" stroke-width="5"/>');
export const sneaker = drawn('<path d="M18 50q12 6 22-6l10-8q16 26 44 30 10 3 10 16H18z" fill="var(--a)"/><path d="M16 82h90v10H16z" fill="var(--b)"/><path d="m48 46 10-6m-4 14 10-6m-3 14 10-6" stroke="var(--b)" stroke-width="4"/>');
export const console_ = drawn('<rect x="16" y="42" width="88" height="44" rx="22" fill="var(--a)"/><path d="M38 54v20M28 64h20" stroke="var(--b)" stroke-width="7"/><circle cx="80" cy="58" r="6" fill="var(--b)"/><circle cx="92" cy="70" r="6" fill="var(--b)"/>');
export const headphones = drawn('<path d="M24 76V66a36 36 0 0 1 72 0v10" fill="none" stroke="var(--a)" stroke-width="8"/><rect x="16" y="68" width="22" height="32" rx="9" fill="var(--b)"/><rect x="82" y="68" width="22" height="32" rx="9" fill="var(--b)"/>');
export const drill = drawn('<path d="M20 40h56v26H20z" fill="var(--a)"/><path d="M76 46h12v14H76zM88 51h18v4H88z" fill="var(--b)"/><path d="m34 66 6 34h20l-4-34z" fill="var(--b)"/>');
export const ring = drawn('<circle cx="60" cy="72" r="28" fill="none" stroke="var(--a)" stroke-width="7"/><path d="m60 20 16 14-16 18-16-18z" fill="var(--b)"/>');
export const pendant = drawn('<path d="M26 20q4 46 34 46t34-46" fill="none" stroke="var(--a)" stroke-width="3"/><path d="m60 62 14 16-14 24-14-24z" fill="var(--b)"/>');
export const teapot = drawn('<path d="M32 56q0-16 28-16t28 16v18q0 22-28 22T32 74z" fill="var(--a)"/><path d="m86 64 20-14-8 26zM32 60q-18-4-16 12t18 8" fill="none" stroke="var(--a)" stroke-width="6"/><path d="M46 40q14-10 28 0" stroke="var(--b)" stroke-width="6" fill="none"/><circle cx="60" cy="29" r="6" fill="var(--b)"/>');
export const leaf = drawn('<path d="M22 92Q20 30 98 24q2 70-58 70" fill="var(--a)"/><path d="M22 98Q46 66 84 38" fill="none" stroke="var(--b)" stroke-width="4"/>');
export const lamp = drawn('<path d="M42 24h36l16 40H26z" fill="var(--b)"/><path d="M60 64v30" stroke="var(--a)" stroke-width="6"/><rect x="38" y="92" width="44" height="8" rx="4" fill="var(--a)"/>');
export const bulb = drawn('<path d="M60 20a30 30 0 0 1 18 54v8H42v-8a30 30 0 0 1 18-54z" fill="var(--b)"/><path d="M44 88h32v6H44zm4 10h24v6H48z" fill="var(--a)"/>');
