import { render, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readLinkToCheck } from '../../platform/read';
import { t } from '../../i18n/t';
import { CheckLink } from '../components/check-link';
import { dressDocument } from '../components/document';
import { Masthead } from '../components/masthead';

/** A link from a context menu, or one typed here, judged before it is opened. */
function Page(): VNode {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => { readLinkToCheck().then(setLink, () => undefined); }, []);
  return (
    <>
      <Masthead title={t('check_title')} text={t('check_text')} />
      <main class="panels"><CheckLink initial={link} /></main>
    </>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  dressDocument(t('check_page_title'));
  render(<Page />, root);
}
