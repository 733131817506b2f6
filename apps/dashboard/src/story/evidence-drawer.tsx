import { useEffect, useRef } from 'preact/hooks';
import { answerOf, api, given } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { change } from '../app/router.js';
import { Answered } from '../app/states.js';
import { text } from '../strings/story.js';
import type { Zone } from '../time/moments.js';
import { pointOfView, type PointOfView } from '../time/point-of-view.js';
import { ClaimFacts } from './claim-facts.js';
import { ClaimHistory } from './claim-history.js';
import { DeskWord } from './desk-word.js';
import { MarkedText } from './marked-text.js';
import { outletName, publishedWords } from './names.js';
import type { Claim } from './records.js';
import './evidence-drawer.css';

interface DrawerProps {
  readonly claimId: string | null;
  readonly reportId: string | null;
  readonly zone: Zone;
  /** The point at which the claim is read; the one that the address names, where none is given. */
  readonly at?: Pick<PointOfView, 'asOf' | 'recordedAsOf'>;
}

/** The evidence of a claim, or a whole report, beside the page; the address says which, so a link opens it. */
export function EvidenceDrawer({ claimId, reportId, zone, at = pointOfView() }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = claimId !== null || reportId !== null;
  useEffect(() => {
    const box = dialog.current;
    if (!box) return;
    if (open && !box.open) box.showModal();
    if (!open && box.open) box.close();
  }, [open]);
  const close = (): void => {
    change({ claim: null, report: null, seen: null });
  };
  return (
    <dialog
      class="drawer"
      ref={dialog}
      aria-labelledby="drawer-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={({ target }) => {
        if (target === dialog.current) close();
      }}
    >
      {open && (
        <div class="drawer-inner">
          <header class="drawer-head">
            <h2 id="drawer-title">{text.drawer}</h2>
            <button type="button" onClick={close}>
              {text.close}
            </button>
          </header>
          {claimId === null ? (
            <Report reportId={reportId ?? ''} revision={null} mark={null} zone={zone} />
          ) : (
            <Evidence key={claimId} claimId={claimId} zone={zone} at={at} />
          )}
        </div>
      )}
    </dialog>
  );
}

interface EvidenceProps {
  readonly claimId: string;
  readonly zone: Zone;
  readonly at: Pick<PointOfView, 'asOf' | 'recordedAsOf'>;
}

function Evidence({ claimId, zone, at: { asOf, recordedAsOf } }: EvidenceProps) {
  const query = given({ asOf, recordedAsOf });
  const asked = useAnswer(`claim ${claimId} ${JSON.stringify(query)}`, (signal) =>
    answerOf(api.GET('/v1/claims/{claim}', { params: { path: { claim: claimId }, query }, signal })),
  );
  return (
    <Answered asked={asked}>
      {(claim: Claim) => (
        <>
          <section aria-label={text.sentence}>
            <p class="data soft" dir="auto">
              {claim.aspect.question}
            </p>
            <blockquote class="evidence-quote" dir="auto">
              <Sentence claim={claim} />
            </blockquote>
          </section>
          <ClaimFacts claim={claim} zone={zone} />
          <DeskWord claim={claim} />
          <ClaimHistory claimId={claimId} zone={zone} />
          <Report reportId={claim.reportId} revision={claim.revision} mark={claim.evidence} zone={zone} />
        </>
      )}
    </Answered>
  );
}

/** The sentence, with the words that are the claim marked in it. */
function Sentence({ claim: { evidence, content } }: { readonly claim: Claim }) {
  const [from, to] = [content.start - evidence.start, content.end - evidence.start];
  if (from < 0 || to > evidence.text.length) return <>{evidence.text}</>;
  return (
    <>
      {evidence.text.slice(0, from)}
      <mark>{evidence.text.slice(from, to)}</mark>
      {evidence.text.slice(to)}
    </>
  );
}

interface ReportProps {
  readonly reportId: string;
  readonly revision: number | null;
  readonly mark: { readonly start: number; readonly end: number } | null;
  readonly zone: Zone;
}

function Report({ reportId, revision, mark, zone }: ReportProps) {
  const asked = useAnswer(`report ${reportId} ${String(revision)}`, (signal) =>
    answerOf(
      api.GET('/v1/reports/{report}', { params: { path: { report: reportId }, query: given({ revision }) }, signal }),
    ),
  );
  return (
    <section class="drawer-report">
      <h3>{text.whole}</h3>
      <Answered asked={asked}>
        {(report) => (
          <>
            <p dir="auto">
              <strong>{report.title ?? outletName(report.outlet.name)}</strong>
            </p>
            <p class="data soft">
              {outletName(report.outlet.name)} · {publishedWords(report.published, zone)}
            </p>
            {report.text === null ? (
              <p>{text.textGone}</p>
            ) : (
              <MarkedText text={report.text} mark={mark} label={text.whole} />
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
