import type { ComponentChildren } from 'preact';
import { text } from '../strings/story.js';
import { minuteOf, type Zone } from '../time/moments.js';
import { happenedWords, knownWords, outletName, publishedWords } from './names.js';
import type { Claim } from './records.js';
import { Signs } from './statement.js';

/** Everything that is known of a claim, each axis in a field of its own. */
export function ClaimFacts({ claim, zone }: { readonly claim: Claim; readonly zone: Zone }) {
  const happened = happenedWords(claim.occurred, zone);
  const hedges = claim.hedges.map((hedge) => `“${hedge}”`).join(', ');
  return (
    <>
      <section aria-label={text.who}>
        <h3>{text.who}</h3>
        <Chain claim={claim} />
      </section>
      <dl class="facts">
        <Fact name={text.factAnswer}>
          {claim.value.display}
          {claim.polarity === 'negated' && <> ({text.negated})</>}
        </Fact>
        <Fact name={text.factCertainty}>
          {text.toldAs(text.certainties[claim.certainty])}
          {hedges !== '' && <>, {text.factHedges(hedges)}</>}
        </Fact>
        {happened !== null && <Fact name={text.factHappened}>{happened}</Fact>}
        <Fact name={text.factKnown}>
          {knownWords(claim, zone)} <Signs claims={[claim]} past={false} />
        </Fact>
        <Fact name={text.factPublished}>{publishedWords(claim.published, zone)}</Fact>
        <Fact name={text.factRecorded}>{minuteOf(claim.recordedAt, zone)}</Fact>
        <Fact name={text.factStanding}>{text.standings[claim.standing]}</Fact>
        <Fact name={text.factVerdict}>{text.verdicts[claim.verdict]}</Fact>
        <Fact name={text.factRead}>{claim.acceptedBy === null ? text.byMachine : text.accepted(claim.acceptedBy)}</Fact>
      </dl>
    </>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd dir="auto">{children}</dd>
  </div>
);

/** From whom the words came, in order, down to the outlet that printed them. */
function Chain({ claim }: { readonly claim: Claim }) {
  const speakers = claim.attribution.filter(({ kind, speaker }) => kind !== 'outlet' && speaker !== '');
  return (
    <ol class="chain">
      {speakers.map(({ level, speaker, role, count, direct, onBehalfOf, toldTo, cue }, index) => (
        <li key={`${String(level)} ${String(index)}`}>
          <strong dir="auto">{speaker}</strong>
          {role !== null && role !== speaker && <>, {role}</>}
          <span class="data soft">
            {[
              level === 0 ? text.chain.spoke : text.chain.relayed,
              ...(cue === null ? [] : [`“${cue}”`]),
              ...(direct ? [text.chain.direct] : []),
              ...(count === null ? [] : [text.chain.count(count)]),
              ...(onBehalfOf === null ? [] : [text.chain.onBehalf(onBehalfOf)]),
              ...(toldTo === null ? [] : [text.chain.toldTo(toldTo)]),
            ].join(' · ')}
          </span>
        </li>
      ))}
      <li>
        <strong>{outletName(claim.outlet)}</strong>
        <span class="data soft">
          {speakers.length === 0 ? text.chain.outletOwn : text.chain.outlet} ·{' '}
          {text.commitments[claim.authorCommitment]}
        </span>
      </li>
    </ol>
  );
}
