import { tableBytes } from './tables';

let domains: ReadonlySet<string> | null = null;

/** Registrable domains that protected names own, made of the brand tables beforehand. Throws while its table is not loaded. */
export function protectedDomains(): ReadonlySet<string> {
  domains ??= new Set(new TextDecoder().decode(tableBytes('protected-domains')).split(' '));
  return domains;
}
