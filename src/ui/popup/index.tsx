import { render, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { activeTabId } from '../../platform/read';
import { dressDocument, markRoot } from '../components/document';
import { t } from '../../i18n/t';
import { Popup } from './popup';
import { usePopup } from './state';

/** The tab named in the address, else undefined: the active one is meant. */
function askedTab(): number | undefined {
  const asked = new URLSearchParams(location.search).get('tabId');
  return asked !== null && /^\d+$/u.test(asked) ? Number(asked) : undefined;
}

function OfTab({ tabId }: { tabId: number | null }): VNode {
  return <Popup tabId={tabId} view={usePopup(tabId)} />;
}

function OfActiveTab(): VNode | null {
  const [tabId, setTabId] = useState<number | null | undefined>(undefined);
  useEffect(() => { activeTabId().then(setTabId, () => setTabId(null)); }, []);
  return tabId === undefined ? null : <OfTab tabId={tabId} />;
}

const root = document.getElementById('root');
if (root !== null) {
  const asked = askedTab();
  dressDocument(t('popup_title'));
  // A popup has the width it asks for; opened as a page, or filling a phone, it takes the width it gets.
  if (asked !== undefined || navigator.userAgent.includes('Android')) markRoot({ surface: 'page' });
  render(asked === undefined ? <OfActiveTab /> : <OfTab tabId={asked} />, root);
}
