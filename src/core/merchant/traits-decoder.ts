import { list, object, text, word, type Decoder } from '../decoder';
import { MAX_TRAITS, type KnownTrait, type TraitKind } from './traits';

export const TRAIT_KINDS: Readonly<Record<TraitKind, true>> = { psp: true, 'own-form': true, destination: true, number: true, country: true };

/** What is remembered of a shop's ways, as it is stored and recorded. */
export const knownTraits: Decoder<readonly KnownTrait[]> = list(object<KnownTrait>({
  kind: word(TRAIT_KINDS), value: text(255), since: text(10, /^\d{4}-\d\d-\d\d$/u, 'an ISO day'),
}), MAX_TRAITS);
