import { scaleUtc, type ScaleTime } from 'd3-scale';
import { shortDayOf, type Zone } from './moments.js';

/** The width that a date and some air take, in pixels. */
const DATE_WIDTH = 120;
export const AXIS_HEIGHT = 28;

/** Instants to places on a drawing, with `inset` pixels free on each side. */
export const timeScale = (
  [first, last]: readonly [number, number],
  width: number,
  inset = 8,
): ScaleTime<number, number> => scaleUtc([first, last], [inset, width - inset]);

interface TimeAxisProps {
  readonly scale: ScaleTime<number, number>;
  readonly width: number;
  readonly height: number;
  readonly zone: Zone;
}

/** Dates along the top, with a thin line down from each. */
export function TimeAxis({ scale, width, height, zone }: TimeAxisProps) {
  const ticks = scale.ticks(Math.max(2, Math.floor(width / DATE_WIDTH)));
  // Shorter spans have ticks within a day; each day is named once.
  const named = new Map(ticks.map((tick) => [shortDayOf(tick.getTime(), zone), scale(tick)]));
  return (
    <g class="axis">
      {[...named].map(([day, x]) => (
        <g key={day}>
          <line x1={x} x2={x} y1={18} y2={height} />
          <text x={Math.min(Math.max(x, 40), width - 40)} y={12} text-anchor="middle">
            {day}
          </text>
        </g>
      ))}
    </g>
  );
}
