import { CoalescedNudge } from './coalesced-nudge.js';

describe('CoalescedNudge', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('sends one nudge for all that fall due within a few milliseconds', async () => {
    const send = jest.fn(() => Promise.resolve());
    const nudge = new CoalescedNudge(send);
    for (let append = 0; append < 100; append++) nudge.due();
    expect(send).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(10);
    expect(send).toHaveBeenCalledTimes(1);
    nudge.due();
    await jest.advanceTimersByTimeAsync(10);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('sends at its end what is due, and nothing when nothing is', async () => {
    const send = jest.fn(() => Promise.resolve());
    const nudge = new CoalescedNudge(send);
    await nudge.flush();
    expect(send).not.toHaveBeenCalled();
    nudge.due();
    await nudge.flush();
    await jest.advanceTimersByTimeAsync(100);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('loses a nudge that cannot be sent, and goes on', async () => {
    const send = jest.fn<Promise<void>, []>().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(undefined);
    const nudge = new CoalescedNudge(send);
    nudge.due();
    await jest.advanceTimersByTimeAsync(10);
    nudge.due();
    await jest.advanceTimersByTimeAsync(10);
    expect(send).toHaveBeenCalledTimes(2);
  });
});
