import { effect, signal } from '@preact/signals';
import { arrivals, leading, type Arrival } from '../api/alert-stream.js';
import { text } from '../strings/alerts.js';

/** How long arrivals are collected before they are told as one, in milliseconds: a busy minute is not a siren. */
const COLLECT_MS = 1_500;
/** The tone, in Hz and seconds, and how loud it begins (1 is as loud as it goes). */
const TONE = { hertz: 660, seconds: 0.35, gain: 0.15 };

const kept = (name: string) => signal(localStorage.getItem(name) === 'on');
const SOUND = 'dateline.alert-sound';
const DESKTOP = 'dateline.alert-desktop';

/** Whether a tone tells of alerts. Off until somebody asks for it. */
export const sound = kept(SOUND);

/** Whether the desktop shows alerts. Off until somebody asks for it and the browser lets it. */
export const desktop = kept(DESKTOP);

export function setSound(on: boolean): void {
  sound.value = on;
  localStorage.setItem(SOUND, on ? 'on' : 'off');
  if (on) ring();
}

/** @returns Whether it is as asked; a browser may refuse notifications for good. */
export async function setDesktop(on: boolean): Promise<boolean> {
  const allowed = on && 'Notification' in globalThis && (await Notification.requestPermission()) === 'granted';
  desktop.value = allowed;
  localStorage.setItem(DESKTOP, allowed ? 'on' : 'off');
  return allowed === on;
}

/** Tells of what comes in by sound and on the desktop, where that was asked for; call it once. */
export function tellOfAlerts(): void {
  let told: Arrival | undefined;
  let waiting: Arrival[] = [];
  let timer = 0;
  const tell = (): void => {
    timer = 0;
    const [latest] = waiting;
    const count = waiting.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
    waiting = [];
    // Another tab may have been asked since.
    const asked = (name: string): boolean => localStorage.getItem(name) === 'on';
    if (asked(SOUND)) ring();
    if (asked(DESKTOP) && latest && 'Notification' in globalThis && Notification.permission === 'granted') {
      show(latest, count);
    }
  };
  effect(() => {
    const [newest] = arrivals.value;
    if (newest === undefined || newest === told) return;
    const before = told === undefined ? -1 : arrivals.value.indexOf(told);
    const fresh = before < 0 ? arrivals.value : arrivals.value.slice(0, before);
    told = newest;
    if (!leading.value) return;
    waiting = [...fresh, ...waiting].slice(0, 500);
    if (timer === 0) timer = window.setTimeout(tell, COLLECT_MS);
  });
}

function show({ conflicts: [first] }: Arrival, count: number): void {
  const title = count === 1 ? text.notification : text.notifications(count);
  const shown = new Notification(title, { body: first?.sentence ?? '', tag: 'dateline-alerts' });
  shown.addEventListener('click', () => {
    focus();
    shown.close();
  });
}

let player: AudioContext | null = null;

/** A short falling tone, made here: no file to fetch. Silent where the browser has not been touched yet. */
function ring(): void {
  player ??= new AudioContext();
  void player.resume();
  const at = player.currentTime;
  const tone = new OscillatorNode(player, { frequency: TONE.hertz });
  const gain = new GainNode(player, { gain: TONE.gain });
  gain.gain.exponentialRampToValueAtTime(0.001, at + TONE.seconds);
  tone.connect(gain).connect(player.destination);
  tone.start(at);
  tone.stop(at + TONE.seconds);
}
