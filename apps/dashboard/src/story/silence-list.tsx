import { text } from '../strings/story.js';
import { knownWords, outletsNamed, silenceWords } from './names.js';
import type { Zone } from '../time/moments.js';
import type { Silence, Unanswered } from './account.js';
import { Signs, Statement } from './statement.js';

/** Who has stayed silent, in which way, and since when. */
export const SilenceList = ({ silences, zone }: { readonly silences: readonly Silence[]; readonly zone: Zone }) => (
  <ul class="silences">
    {silences.map(({ who, responses, first, outlets }) => (
      <li key={first.id}>
        <Statement claimId={first.id} hint={text.evidence}>
          <strong>{who}</strong> {silenceWords(responses)}
        </Statement>
        <p class="data soft">
          {knownWords(first, zone)} · {outletsNamed(outlets, 2)} <Signs claims={[first]} past={false} />
        </p>
      </li>
    ))}
  </ul>
);

/** Whom to ring: named as having acted, and not heard. */
export const ReplyList = ({ unanswered }: { readonly unanswered: readonly Unanswered[] }) => (
  <ul class="silences">
    {unanswered.map(({ who, claim }) => (
      <li key={claim.id}>
        <Statement claimId={claim.id} hint={text.evidence}>
          <strong>{who}</strong>
        </Statement>
        <p class="data soft">
          {text.replySays(claim.aspect.question)} <Signs claims={[claim]} past={false} />
        </p>
      </li>
    ))}
  </ul>
);
