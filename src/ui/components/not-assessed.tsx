import type { VNode } from 'preact';
import type { NotAssessed } from '../../core/assess';
import { familyOf } from '../../core/check';
import { enumeration } from '../../i18n/format';
import { unavailableText } from '../../i18n/reason-text';
import { find, language, t } from '../../i18n/t';

/** What could not be checked, one row for each reason, naming the families it concerns. */
export function NotAssessedList({ items }: { items: readonly NotAssessed[] }): VNode | null {
  const reasons = new Map<string, Set<string>>();
  for (const { check, why } of items) {
    // What does not arise for this address is not a gap.
    if (why === 'not-applicable') continue;
    const families = reasons.get(why) ?? new Set();
    families.add(find(`family_${familyOf(check)}`) ?? familyOf(check));
    reasons.set(why, families);
  }
  if (reasons.size === 0) return null;
  return (
    <section class="section">
      <h2>{t('popup_not_assessed_heading')}</h2>
      <ul class="rows">
        {[...reasons].map(([why, families]) => (
          <li key={why} class="row row--plain" data-why={why}>
            <p class="row__title">{enumeration([...families], language())}</p>
            <p class="row__detail">{unavailableText(why)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
