// After the quiet nothing may be left over: no letter owed, no proceeding behind, no case without its clock.
import { finding, type Finding } from './finding.js';
import type { Snapshot } from './snapshot.js';

export const checkQuiet = (snapshot: Snapshot): readonly Finding[] => {
  const versions = new Map(snapshot.streams.map(({ reference, version }) => [reference, version]));
  const clocks = new Set(snapshot.wakes.map(({ proceeding }) => proceeding));
  return [
    ...snapshot.wakes.flatMap(({ proceeding, reference, effects, finished, version, versionNudged }) => [
      ...(effects === 0
        ? []
        : [finding('nothing left owed', reference, `${proceeding}: ${effects} letters`)]),
      ...(finished || versionNudged >= version
        ? []
        : [
            finding(
              'every clock told',
              reference,
              `${proceeding}: told of ${versionNudged}, not of ${version}`,
            ),
          ]),
      ...(version <= (versions.get(reference) ?? 0)
        ? []
        : [finding('no clock ahead of its case', reference, `${proceeding} is at version ${version}`)]),
    ]),
    ...snapshot.streams
      .filter(({ reference }) => !clocks.has(`request/${reference}`))
      .map(({ reference }) => finding('a clock for every case', reference, 'it has no proceeding')),
  ];
};
