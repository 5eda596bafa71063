/**
 * Software and services that businesses run, or show, on hosts of their own: the log-in page of a self-hosted GitLab or webmail says
 * "GitLab" or "Outlook", a blog's says "WordPress", a shop's footer "Shopify". Their name on a page is no claim to be their maker.
 * Keys as `keyOf` makes them. From general knowledge, 2026.
 */
export const INSTALLED: ReadonlySet<string> = new Set(`
wordpress wordpresscom wordpressorg woocommerce shopify shopware magento adobecommerce prestashop opencart bigcommerce wix squarespace weebly jimdo ecwid square
gitlab bitbucket atlassian jira confluence trello docker jenkins gitea sentry grafana kibana elastic redmine
outlook outlookweb exchange owa sharepoint office365 microsoft365 azure activedirectory zimbra roundcube horde
okta auth0 onelogin pingidentity duosecurity cisco citrix vmware fortinet paloaltonetworks sonicwall sophos watchguard
cpanel plesk directadmin phpmyadmin webmin nextcloud owncloud synology qnap odoo sap oracle salesforce zendesk freshdesk hubspot intercom
moodle canvas blackboard drupal joomla typo3 discourse phpbb mediawiki mattermost zoom webex keycloak
google recaptcha cloudflare wpengine hostgator bluehost godaddy ovh ionos netlify vercel digitalocean linode xserver webnode teamviewer mozilla firefox thunderbird eventbrite typeform mailchimp
`.split(/\s+/u).filter((key) => key !== ''));

/** Makers whose goods others sell and repair under names of their own: "Autohaus Linde | Toyota" is a dealer. Only names of the tables are listed. */
export const SOLD_BY_OTHERS: ReadonlySet<string> = new Set(`
toyota tesla yamaha panasonic gigabyte nvidia blackberry tomtom irobot newbalance armani chanel lancome gymshark schutz starbucks dominos barbour cabelas
`.split(/\s+/u).filter((key) => key !== ''));
