import type { Check } from '../core/check';

/** Every file two levels below this folder is a check; there is no table to forget. Ordered by id, so that every build agrees. */
const modules = import.meta.glob<{ default: Check }>('./*/*.ts', { eager: true });

export const checks: readonly Check[] = Object.keys(modules).toSorted().map((path) => {
  const module = modules[path];
  if (module === undefined) throw new Error(`check module vanished: ${path}`);
  return module.default;
});
