import { hrefTo, hrefWith } from '../app/router.js';
import { text } from '../strings/story.js';
import { dayOf, instantOfAddress, isDayEnd, minuteOf, type Zone } from './moments.js';
import { isPast, pointOfView } from './point-of-view.js';
import './past-banner.css';

interface PastBannerProps {
  readonly storyId: string;
  readonly zone: Zone;
}

/** Stays in sight while the page shows another time than now. */
export function PastBanner({ storyId, zone }: PastBannerProps) {
  const point = pointOfView();
  if (!isPast(point) && point.reconstructed === null) return null;
  const { asOf, recordedAsOf } = point;
  const at = asOf === null ? null : instantOfAddress(asOf, zone);
  const recorded = recordedAsOf === null ? null : instantOfAddress(recordedAsOf, zone);
  return (
    <div class="past" role="status">
      <p>
        {at !== null && (
          <strong>{isDayEnd(at, zone) ? text.past(dayOf(at, zone)) : text.pastAt(minuteOf(at, zone))} </strong>
        )}
        {recorded !== null && <strong>{text.pastRecorded(minuteOf(recorded, zone))} </strong>}
        {point.reconstructed !== null && <span>{text.excluded}</span>}
      </p>
      <a class="no-print" href={hrefWith({ asOf: null, recordedAsOf: null, reconstructed: null, claim: null })}>
        {text.pastLeave}
      </a>
      {asOf !== null && (
        <a class="no-print" href={hrefTo(`/stories/${encodeURIComponent(storyId)}/compare`, { from: asOf })}>
          {text.pastCompare}
        </a>
      )}
    </div>
  );
}
