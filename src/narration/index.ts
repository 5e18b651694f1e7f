export { deviceVoice, type SpeechHost } from './device-voice.ts';
export { silentNarrator } from './silent-narrator.ts';
