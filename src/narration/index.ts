export { deviceVoice } from './device-voice.ts';
export { firstThatTells } from './first-that-tells.ts';
export { recordedVoice, type SoundHost } from './recorded-voice.ts';
