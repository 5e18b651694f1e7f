export { deviceVoice } from './device-voice.ts';
