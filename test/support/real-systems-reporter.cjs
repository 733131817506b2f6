/** Says, just before jest's own summary, how many suites ran against real systems. */
module.exports = class RealSystemsReporter {
  onRunComplete() {
    const systems = globalThis.datelineRealSystems;
    if (!systems) return;
    const counts = [
      ['PostgreSQL', systems.filesWith('postgres')],
      ['Kafka', systems.filesWith('kafka')],
    ];
    const line = counts.map(([name, count]) => `${count} with real ${name}`).join(', ');
    process.stderr.write(`\nTest suites on real systems: ${line}\n`);
  }
};
