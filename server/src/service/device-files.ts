/** Which files are about the same devices, and what they tell each other: what skins need that hold many files. */
export { DeviceDirectory } from './device-directory';
export { type DeviceFacts, FACTS_LENGTH, factsOf, factsOfHead, tieWishes } from './device-facts';
