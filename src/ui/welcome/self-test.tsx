import { useEffect, useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { SELF_TEST_ADDRESS } from '../../core/own-addresses';
import { t } from '../../i18n/t';

const MARK = 'self-test';

/** Follows a link that is listed and harmless; whoever comes back has met the warning and left it. */
export function SelfTest(): VNode {
  const [back, setBack] = useState(sessionStorage.getItem(MARK) === 'out');
  useEffect(() => {
    // A page that comes back from the browser's memory runs no script anew.
    const returned = (): void => setBack(sessionStorage.getItem(MARK) === 'out');
    addEventListener('pageshow', returned);
    return () => removeEventListener('pageshow', returned);
  }, []);
  return (
    <>
      <p>{t('welcome_test_text')}</p>
      <p><a class="button button--primary" data-action="self-test" href={SELF_TEST_ADDRESS} onClick={() => sessionStorage.setItem(MARK, 'out')}>{t('welcome_test_open')}</a></p>
      <div role="status">{back && <p class="done" data-self-test="back">{t('welcome_test_back')}</p>}</div>
    </>
  );
}
