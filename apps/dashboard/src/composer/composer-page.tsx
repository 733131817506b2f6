import type { PageProps } from '../app/lazy-page.js';
import { hrefWith, param } from '../app/router.js';
import { StoryFrame } from '../story/story-frame.js';
import { text } from '../strings/composer.js';
import { ClaimForm } from './claim-form.js';
import { CorrectionForm } from './correction-form.js';
import { ReportForm } from './report-form.js';
import { RetractionForm } from './retraction-form.js';
import './composer.css';

const FORMS = ['report', 'claim', 'silence', 'correction', 'retraction'] as const;

/** Files what came in: a report that the machine reads, or by hand what it did not. */
export function ComposerPage({ parts: [storyId = ''] }: PageProps) {
  const form = FORMS.find((one) => one === param('as')) ?? 'report';
  return (
    <StoryFrame storyId={storyId} tab="file">
      {(_, zone) => (
        <>
          <nav class="composer-forms" aria-label={text.as}>
            <ul>
              {FORMS.map((one) => (
                <li key={one}>
                  <a
                    href={hrefWith({ as: one === 'report' ? null : one })}
                    aria-current={one === form ? 'page' : undefined}
                  >
                    {text.forms[one]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p class="soft composer-lead">{text.leads[form]}</p>
          {form === 'report' && <ReportForm storyId={storyId} zone={zone} />}
          {(form === 'claim' || form === 'silence') && <ClaimForm key={form} storyId={storyId} of={form} />}
          {form === 'correction' && <CorrectionForm storyId={storyId} zone={zone} />}
          {form === 'retraction' && <RetractionForm storyId={storyId} zone={zone} />}
        </>
      )}
    </StoryFrame>
  );
}
