/** Jest loads this outside of its module loader, hence the TypeScript loader of our own. */
module.exports = async () => {
  require('./typescript.cjs');
  const { RealSystems } = require('./real-systems.ts');
  const systems = new RealSystems({
    postgres: () => require('./postgres-cluster.ts').startTestPostgres(),
    kafka: () => require('./kafka-shared.ts').openKafkaFolder(),
    'shared-kafka': () => require('./kafka-shared.ts').startSharedBroker(),
  });
  await systems.open();
  // The one place that the setup, the reporter and the teardown share: they run in the same process.
  globalThis.datelineRealSystems = systems;
};
