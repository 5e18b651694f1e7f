export { assertNever } from './assert-never.ts';
export { warn } from './log.ts';
export { addPoints, distanceMetres, mixPoints, type Point3 } from './point3.ts';
export { fail, ok, type Result } from './result.ts';
