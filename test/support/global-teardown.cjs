module.exports = async () => {
  await globalThis.datelineRealSystems?.close();
};
