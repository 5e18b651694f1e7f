// Draws one GLB with a sun, a sky and soft shadows, so that a model maker can judge form before the app exists round it.
import * as THREE from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';

const renderer = new THREE.WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.toneMapping = THREE.NeutralToneMapping;
renderer.shadowMap.enabled = true;
document.body.append(renderer.domElement);
const scene = new THREE.Scene();
scene.background = new THREE.Color('#b9cbd8');
scene.fog = new THREE.FogExp2('#b9cbd8', 0.0008);
const camera = new THREE.PerspectiveCamera(45, 1, 0.3, 9000);
const sun = new THREE.DirectionalLight('#ffe6bd', 4.2);
sun.castShadow = true;
sun.shadow.mapSize.set(4096, 4096);
sun.shadow.normalBias = 0.15;
scene.add(sun, sun.target, new THREE.HemisphereLight('#bcd4ee', '#8a7a62', 1.5));

window.loadModel = async (url) => {
  const { scene: model } = await new GLTFLoader().loadAsync(url);
  model.traverse((node) => {
    node.castShadow = true;
    node.receiveShadow = true;
  });
  scene.add(model);
};

window.draw = ({ width, height, position, target, fovDegrees, sunAzimuthDegrees, sunElevationDegrees }) => {
  renderer.setSize(width, height);
  camera.aspect = width / height;
  camera.fov = fovDegrees;
  camera.position.set(...position);
  camera.lookAt(...target);
  camera.updateProjectionMatrix();
  const a = THREE.MathUtils.degToRad(sunAzimuthDegrees);
  const e = THREE.MathUtils.degToRad(sunElevationDegrees);
  const towards = new THREE.Vector3(Math.sin(a) * Math.cos(e), Math.sin(e), -Math.cos(a) * Math.cos(e));
  const reach = Math.min(400, Math.max(40, camera.position.distanceTo(new THREE.Vector3(...target)) * 1.2));
  sun.target.position.set(...target);
  sun.position.copy(sun.target.position).addScaledVector(towards, reach * 3);
  Object.assign(sun.shadow.camera, {
    left: -reach,
    right: reach,
    top: reach,
    bottom: -reach,
    near: 1,
    far: reach * 6,
  });
  sun.shadow.camera.updateProjectionMatrix();
  renderer.render(scene, camera);
  return renderer.info.render;
};
window.ready = true;
