// `npm run demo`: a repository of its own in the system's temporary folder, a commit with a key that is blocked, the fix that the
// message proposes, and the same commit going through. Exit 0 only when all of that happened.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fake } from '../src/catalog/fake.js';
import { installTarball, pack } from './checks/npm.js';
import { type Ran, run } from './checks/program.js';
import { type Stage, stage } from './demo/stage.js';

export function main(): number {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-demo-'));
  try {
    return play(stage(folder), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function play(scene: Stage, folder: string): number {
  scene.say('Building keyfence and packing it as it would be published');
  scene.must(run(process.execPath, ['scripts/run.mjs', 'build']));
  const tarball = pack(folder);

  scene.say('A new repository, with keyfence in it');
  mkdirSync(join(scene.repository, 'src'), { recursive: true });
  scene.show('git init --initial-branch=main');
  writeFileSync(join(scene.repository, 'package.json'), '{ "name": "vision", "private": true }\n');
  writeFileSync(join(scene.repository, '.gitignore'), 'node_modules/\n');
  scene.write('src/vision.ts', program("''"));
  scene.shown('npm install --save-dev keyfence', installTarball(scene.repository, tarball));
  scene.show('npx keyfence init');
  scene.show('git add --all');
  scene.show('git commit --quiet -m "Begin"');

  scene.say('Somebody pastes a key into the code and commits it');
  const key = fake.hex(32, 20);
  scene.write('src/vision.ts', program(`'${key}'`));
  scene.show('git add src/vision.ts');
  const blocked = scene.attempt('git commit -m "Label images"');
  if (blocked.ok) return scene.fail('the commit with the key went through');
  if (!blocked.output.includes('src/vision.ts:3:')) return scene.fail('the message does not name the place of the key');
  if (blocked.output.includes(key)) return scene.fail('the message shows the key');

  scene.say('The message says what to write instead; that is what the line becomes now');
  const fix = replacement(blocked);
  if (!fix) return scene.fail('the message proposes no replacement');
  scene.write('src/vision.ts', readFileSync(join(scene.repository, 'src/vision.ts'), 'utf8').replace(/^const clarifaiKey = .*$/m, () => fix));
  scene.show('git add src/vision.ts');
  const passed = scene.attempt('git commit -m "Label images"');
  if (!passed.ok) return scene.fail('the commit without the key was blocked');
  if (!scene.show('git log --oneline').stdout.includes('Label images')) return scene.fail('the commit is not there');
  scene.say('Blocked with the key, through without it: the gate works');
  return 0;
}

/** The third line is where the key goes. */
function program(key: string): string {
  return `import { label } from './label.js';

const clarifaiKey = ${key};

export const labels = await label('photo.jpg', { key: clarifaiKey });
`;
}

/** The line that the message gives for this one, as a reader would copy it. */
function replacement({ output }: Ran): string | undefined {
  return /const clarifaiKey = [^\n]*process\.env[^\n]*/.exec(output)?.[0].trimEnd();
}
