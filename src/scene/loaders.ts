// The only place that builds a loader, so that no decoder is ever asked of another host.
import { GLTFExtensionsPlugin } from '3d-tiles-renderer/plugins';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';

/** Lets a TilesRenderer read our tiles: glTF with meshopt compression, decoded by code that ships with the app. */
export const makeTileLoaderPlugin = (): GLTFExtensionsPlugin =>
  new GLTFExtensionsPlugin({
    meshoptDecoder: MeshoptDecoder,
    metadata: false,
    rtc: false,
    autoDispose: false,
  });
