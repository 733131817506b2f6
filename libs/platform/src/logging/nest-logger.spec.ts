import { NestLogger } from './nest-logger.js';
import { recordingLogger } from './recording-logger.js';

describe('NestLogger', () => {
  it('keeps level, message and context', () => {
    const { logger, lines } = recordingLogger();
    const nest = new NestLogger(logger);
    nest.log('listening', 'NestApplication');
    nest.warn('slow');
    nest.debug('detail', 'Store');
    nest.verbose('more');
    nest.fatal('gone', 'Store');
    expect(lines).toEqual([
      { level: 'info', context: 'NestApplication', msg: 'listening' },
      { level: 'warn', msg: 'slow' },
      { level: 'debug', context: 'Store', msg: 'detail' },
      { level: 'trace', msg: 'more' },
      { level: 'fatal', context: 'Store', msg: 'gone' },
    ]);
  });

  it('takes the stack that Nest hands over beside a message, and errors themselves', () => {
    const { logger, lines } = recordingLogger();
    const nest = new NestLogger(logger);
    nest.error('broken', 'Error: broken\n    at here', 'ExceptionsHandler');
    nest.error(new TypeError('no such field'), undefined, 'ExceptionsHandler');
    expect(lines).toEqual([
      { level: 'error', context: 'ExceptionsHandler', details: ['Error: broken\n    at here'], msg: 'broken' },
      {
        level: 'error',
        context: 'ExceptionsHandler',
        err: expect.objectContaining({ type: 'TypeError', message: 'no such field' }) as unknown,
        msg: 'no such field',
      },
    ]);
  });

  it('logs the fields of an object', () => {
    const { logger, lines } = recordingLogger();
    new NestLogger(logger).log({ port: 3000 }, 'Server');
    expect(lines).toEqual([{ level: 'info', context: 'Server', port: 3000 }]);
  });

  it('makes a line per route or module of the start a detail', () => {
    const { logger, lines } = recordingLogger();
    new NestLogger(logger).log('Mapped {/v1/stories, GET} route', 'RouterExplorer');
    expect(lines[0]?.level).toBe('debug');
  });
});
