/** Two names one above the other, cut into runs that agree and runs that differ. */
export interface Run { readonly text: string; readonly differs: boolean }
export interface Difference { readonly position: number; readonly ours: string; readonly theirs: string }
export interface Pair { readonly ours: readonly Run[]; readonly theirs: readonly Run[]; readonly differences: readonly Difference[] }

/** Length of the longest common subsequence of every two suffixes. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const best = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
      (table[i] ??= [])[j] = best;
    }
  }
  return table;
}

function append(runs: Run[], text: string, differs: boolean): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last !== undefined && last.differs === differs) runs[runs.length - 1] = { text: last.text + text, differs };
  else runs.push({ text, differs });
}

function align(ours: string, theirs: string, offset: number, pair: { ours: Run[]; theirs: Run[]; differences: Difference[] }): void {
  const a = Array.from(ours);
  const b = Array.from(theirs);
  const table = commonLengths(a, b);
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    let mine = '';
    let other = '';
    const position = offset + i + 1;
    while ((i < a.length || j < b.length) && (a[i] !== b[j] || i >= a.length || j >= b.length)) {
      if (j >= b.length || (i < a.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
        mine += a[i] ?? '';
        i += 1;
      } else {
        other += b[j] ?? '';
        j += 1;
      }
    }
    append(pair.ours, mine, true);
    append(pair.theirs, other, true);
    if (mine !== '' || other !== '') pair.differences.push({ position, ours: mine, theirs: other });
    while (i < a.length && j < b.length && a[i] === b[j]) {
      append(pair.ours, a[i] ?? '', false);
      append(pair.theirs, b[j] ?? '', false);
      i += 1;
      j += 1;
    }
  }
}

/** The first label and the rest: a shared ".com" must not pull letters of two different names into line. */
function split(name: string): [string, string] {
  const dot = name.indexOf('.');
  return dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
}

/**
 * Lines the name of this page up with the name it resembles. Names are compared label by label, unless one contains
 * the other (`paypal.com.evil.test`). Positions count characters from 1. Names longer than a host can be are cut.
 */
export function pairOf(ours: string, theirs: string): Pair {
  const pair = { ours: [] as Run[], theirs: [] as Run[], differences: [] as Difference[] };
  const [a, b] = [ours.slice(0, 253), theirs.slice(0, 253)];
  if (a.includes(b)) {
    const at = a.indexOf(b);
    append(pair.ours, a.slice(0, at), true);
    append(pair.ours, b, false);
    append(pair.ours, a.slice(at + b.length), true);
    append(pair.theirs, b, false);
    if (at > 0) pair.differences.push({ position: 1, ours: a.slice(0, at), theirs: '' });
    if (at + b.length < a.length) pair.differences.push({ position: at + b.length + 1, ours: a.slice(at + b.length), theirs: '' });
    return pair;
  }
  const [aName, aRest] = split(a);
  const [bName, bRest] = split(b);
  align(aName, bName, 0, pair);
  if (aRest === bRest || aName === bName) {
    align(aRest, bRest, Array.from(aName).length, pair);
  } else {
    append(pair.ours, aRest, false);
    append(pair.theirs, bRest, false);
  }
  return pair;
}
