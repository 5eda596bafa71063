/**
 * Domains below which every name is somebody else's site, and which the public suffix list that `tldts` brings does not hold: site
 * builders, shop builders, free hosting, tunnels. They count as private suffixes, so that a tenant is not taken for its host. A table of
 * ours must stand here and not in `knowledge`, because nothing in `core` may import that. What the services themselves say of their
 * addresses, as generally known; looked through in December 2026 against tldts 7.5.
 */
export const HOSTING_SUFFIXES: ReadonlySet<string> = new Set(`
weebly.com weeblysite.com godaddysites.com mystrikingly.com jimdosite.com jimdofree.com jimdoweb.com site123.me ukit.me tilda.ws webnode.page
zyrosite.com hostingersite.com 000webhostapp.com mozellosite.com myfreesites.net multiscreensite.com mobirisesite.com teleporthq.app softr.app
unicornplatform.page brizy.site tiiny.site business.site negocio.site mailchimpsites.com zohosites.com myportfolio.com wordpress.com
wpcomstaging.com kinsta.cloud cloudwaysapps.com instawp.xyz infinityfreeapp.com epizy.com rf.gd 42web.io great-site.net wuaze.com
company.site mybigcommerce.com mitiendanube.com lojavirtualnuvem.com.br myshopline.com myshopbase.com onshopbase.com mykajabi.com
myclickfunnels.com unbouncepages.com hubspotpagebuilder.com hubspotpagebuilder.eu hs-sites.com
glitch.me replit.dev beget.tech swtest.ru dweb.link w3s.link loca.lt
`.trim().split(/\s+/u));

/** What a host keeps for itself below its own domain; languages, two letters, as well. */
const OPERATORS_OWN: ReadonlySet<string> = new Set('www login signup secure account accounts app api public-api dashboard admin support help status blog developer developers about mail cdn static assets pages files ads forums'.split(' '));

/**
 * The tenant's own name below one of these, given a host and its registrable domain by the list: "anna.weebly.com" of
 * "www.anna.weebly.com". Null for the operator's own hosts.
 */
export function tenantOf(host: string, domain: string): string | null {
  if (host.length === domain.length || !HOSTING_SUFFIXES.has(domain)) return null;
  const dot = host.length - domain.length - 1;
  const start = host.lastIndexOf('.', dot - 1) + 1;
  const label = host.slice(start, dot);
  return label.length === 2 || OPERATORS_OWN.has(label) ? null : host.slice(start);
}
