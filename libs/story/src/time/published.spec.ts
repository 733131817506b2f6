import { EdtfError } from './edtf-error.js';
import { parsePublished, type PublishedInput } from './published.js';

const fault = (input: PublishedInput): EdtfError => {
  try {
    parsePublished(input, 'Europe/Oslo');
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
  throw new Error('was read');
};

describe('parsePublished', () => {
  it('takes an instant or a date as stated', () => {
    expect(parsePublished('2025-10-19T19:00:00Z', 'Europe/Oslo')).toEqual({
      edtf: '2025-10-19T19:00:00Z',
      earliest: '2025-10-19T19:00:00.000Z',
      latest: '2025-10-19T19:00:00.000Z',
      basis: 'stated',
    });
    expect(parsePublished('2025-10', 'Europe/Oslo')).toEqual({
      edtf: '2025-10',
      earliest: '2025-09-30T22:00:00.000Z',
      latest: '2025-10-31T22:59:59.999Z',
      basis: 'stated',
    });
  });

  it('takes the first moment of earliest and the last of latest', () => {
    expect(parsePublished({ earliest: '2025-10-18', latest: '2025-10-19', basis: 'url' }, 'Europe/Oslo')).toEqual({
      edtf: '2025-10-18/2025-10-19',
      earliest: '2025-10-17T22:00:00.000Z',
      latest: '2025-10-19T21:59:59.999Z',
      basis: 'url',
    });
  });

  it('leaves a missing bound open', () => {
    expect(parsePublished({ latest: '2025-10-19', earliest: null }, 'Europe/Oslo')).toEqual({
      edtf: '../2025-10-19',
      earliest: null,
      latest: '2025-10-19T21:59:59.999Z',
      basis: 'stated',
    });
  });

  it('names the part at fault', () => {
    expect(fault({ earliest: '2025-02-30' })).toMatchObject({ field: 'earliest' });
    expect(fault({ latest: 'soon' })).toMatchObject({ field: 'latest' });
    expect(fault({ earliest: '2025-10-20', latest: '2025-10-19' })).toMatchObject({ field: 'latest' });
    expect(fault({ earliest: '2025', basis: 'guessed' })).toMatchObject({ field: 'basis' });
    expect(fault({})).toMatchObject({ field: null });
    expect(fault('2025-02-30')).toMatchObject({ field: null });
  });
});
