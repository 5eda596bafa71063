import { PROTECTED_DOMAINS } from './brands/protected-domains.generated';

let domains: ReadonlySet<string> | null = null;

/** Registrable domains that protected names own. Made of the tables beforehand: reading those takes too long for a worker that has just woken. */
export function protectedDomains(): ReadonlySet<string> {
  domains ??= new Set(PROTECTED_DOMAINS.split(' '));
  return domains;
}
