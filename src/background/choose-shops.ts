import type { JournalDraft } from '../core/journal';
import { NOTE_LENGTH, readShopsFile, shopOf, type ShopChoice, type ShopDecision } from '../core/merchant/shops-file';
import { redactLine } from '../core/payment/redact';
import type { SettingValues } from '../core/settings/table';

export interface ChooseDeps {
  readonly values: () => Promise<Pick<SettingValues, 'options.locked' | 'interstitial.proceed'>>;
  readonly remember: (choices: readonly ShopChoice[]) => Promise<void>;
  readonly journal: (draft: JournalDraft) => Promise<void>;
}

export interface Chooser {
  /** Keeps a choice and a note about a shop nobody needs to stand on; null: no shop's address, or an organisation does not allow it. */
  readonly choose: (address: string, decision: ShopDecision | null, note: string) => Promise<string | null>;
  /** Takes the choices of a file; null: it is no such file. */
  readonly take: (text: string) => Promise<{ taken: number; refused: readonly string[] } | null>;
}

/** The shopper's own blocks and allowances, made on the options page instead of on the shop. */
export function createChooser({ values, remember, journal }: ChooseDeps): Chooser {
  const allowed = async (): Promise<(decision: ShopDecision | null) => boolean> => {
    const { 'options.locked': locked, 'interstitial.proceed': mayProceed } = await values();
    // To vouch for a shop is a way past a warning, like going on once.
    return (decision) => !locked && (decision !== 'trusted' || mayProceed);
  };
  // Whatever somebody notes down, a card number is not kept.
  const clean = (choice: ShopChoice): ShopChoice => ({ ...choice, note: redactLine(choice.note, NOTE_LENGTH) });
  const keep = async (choices: readonly ShopChoice[]): Promise<void> => {
    if (choices.length === 0) return;
    await remember(choices.map(clean));
    for (const { domain, decision } of choices.slice(0, 20)) await journal({ kind: 'decision', merchant: domain, summary: decision ?? 'decision withdrawn' });
  };
  return {
    async choose(address, decision, note) {
      const domain = shopOf(address);
      if (domain === null || !(await allowed())(decision)) return null;
      await keep([{ domain, decision, note }]);
      return domain;
    },
    async take(text) {
      const file = readShopsFile(text);
      if (file === null) return null;
      const may = await allowed();
      const choices = file.choices.filter(({ decision }) => may(decision));
      await keep(choices);
      return { taken: choices.length, refused: [...file.refused, ...file.choices.filter(({ decision }) => !may(decision)).map(({ domain }) => domain)] };
    },
  };
}
