import type { MatterRow } from './matter-row.js';

/**
 * Whether what was under way goes on or has ended, and whether what was in force or in service still is, after FrameNet's
 * frames Process_continue, Process_stop, Activity_ongoing, Activity_stop, Activity_resume and Being_in_effect and
 * WordNet's synonyms of their words. Each but the last is told of things of its own (`things`), since what ends an order
 * ends no search. See `MatterRow`.
 */
export const MATTERS_OF_COURSES: readonly MatterRow[] = [
  {
    name: 'talks going on',
    things: 'talk negotiation negotiate bargaining mediation',
    yes: 'continue, go on, carry on, press on, ongoing, under way, be talk, be negotiate, keep talk, keep negotiate, still talk, still negotiate, at table, in progress',
    no: 'break down, collapse, founder, fail, break off, end, abandon, be over, suspend, call off, walk out, walk away, deadlock, come to end, be off, =broken, =broke',
    later: 'both',
  },
  {
    name: 'search going on',
    things: 'search',
    yes: 'continue, go on, carry on, press on, ongoing, under way, be search, keep search, still search, in progress, not over',
    no: 'call off, abandon, give up, end, suspend, be over, stop, halt, wrap up, cease, come to end, complete, break off, scrap',
    later: 'both',
    ofPlan: true,
  },
  {
    name: 'inquiry going on',
    things: 'investigation investigate case',
    yes: 'continue, go on, carry on, ongoing, under way, be investigate, still investigate, in progress, remain open, pursue',
    no: 'close, drop, shelve, end, abandon, halt, be over, conclude, complete, wrap up, discontinue, come to end',
    later: 'both',
  },
  {
    name: 'strike going on',
    things: 'strike',
    yes: 'continue, go on, carry on, press on, go ahead, ongoing, remain on, stay on, still on, extend, drag on',
    no: 'call off, end, suspend, be over, abandon, break off, cancel, be off, come to end, back at work, back to work, return to work, resume work',
    later: 'both',
    ofPlan: true,
  },
  {
    name: 'in force',
    things:
      'ban order warning curfew restriction embargo injunction emergency lockdown alert moratorium blockade quarantine suspension advisory evacuation limit cap',
    yes: 'in force, in effect, in place, apply, remain, still stand, keep in place, extend, stay in place, uphold',
    no: 'lift, withdraw, revoke, rescind, scrap, end, drop, expire, lapse, repeal, cancel, abolish, be over, stand down, set aside, no longer apply, ease',
    later: 'both',
  },
  {
    name: 'in check',
    things: 'fire leak spill flood outbreak epidemic disease virus riot unrest',
    yes: 'be out, put out, extinguish, contain, under control, douse, bring under control, beat back, stamp out, burn out',
    no: 'out of control, ~spread, ~rage, uncontrolled, uncontained, ablaze, =burning, still burn, still spread, continue to burn, continue to spread, flare up',
    later: 'both',
  },
  {
    name: 'flow',
    things: 'leak spill',
    yes: '=leaking, =spilling, continue, go on, pour, gush',
    no: 'stop, plug, seal, halt, staunch, cap, end, cease, contain, be over, shut off',
    later: 'both',
  },
  {
    name: 'in service',
    things: 'train service ferry flight bus tram metro traffic production line loading route',
    yes: 'run, operate, sail, back in service, back in operation, back to normal, ~resume, ~restart, ~restore',
    no: 'suspend, halt, at standstill, come to standstill, out of service, cancel, ground, paralyse, paralyze, stand idle, stand still, lie idle',
    later: 'both',
  },
  {
    name: 'resumed',
    yes: '~resume, ~restart',
    no: 'suspend, halt, at standstill, come to standstill',
    later: 'both',
  },
];
