import { CalibrationReadingService, CalibrationService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import {
  BeginCalibrationInput,
  ReopenCalibrationInput,
  SaveCalibrationInput,
  SubmitCalibrationInput,
} from './markers.inputs.js';
import {
  BeginCalibrationPayload,
  ReopenCalibrationPayload,
  SaveCalibrationPayload,
  SubmitCalibrationPayload,
} from './markers.payloads.js';

@Resolver()
export class CalibrationMutations {
  constructor(
    private readonly calibration: CalibrationService,
    private readonly reading: CalibrationReadingService,
  ) {}

  @Act({
    permission: 'mark:write',
    gives: BeginCalibrationPayload,
    does: 'Begins to mark exemplars of a rubric, one after another.',
  })
  beginCalibration(@CurrentViewer() viewer: Viewer, @Args('input') input: BeginCalibrationInput) {
    const { rubricKey, rubricVersion } = input;
    return this.after(viewer, this.calibration.beginCalibration(viewer, { rubricKey, rubricVersion }));
  }

  @Act({
    permission: 'markers:allocate',
    gives: ReopenCalibrationPayload,
    does: 'Gives somebody whose calibration was not passed another.',
  })
  reopenCalibration(@CurrentViewer() viewer: Viewer, @Args('input') { id }: ReopenCalibrationInput) {
    return this.calibration.reopenCalibration(viewer, id);
  }

  @Act({ permission: 'mark:write', gives: SaveCalibrationPayload, does: 'Saves what is set of an exemplar so far.' })
  saveCalibration(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveCalibrationInput) {
    const { id, version, levels, globalRating } = input;
    const given = levels.map(({ criterion, level, comment }) => ({ criterion, level, comment }));
    const draft = { id, version, levels: given, globalRating: globalRating ?? null };
    return this.after(viewer, this.calibration.saveCalibration(viewer, draft));
  }

  @Act({
    permission: 'mark:write',
    gives: SubmitCalibrationPayload,
    does: 'Fixes your levels for an exemplar, and tells what they should be.',
  })
  submitCalibration(@CurrentViewer() viewer: Viewer, @Args('input') { id, version }: SubmitCalibrationInput) {
    return this.after(viewer, this.calibration.submitCalibration(viewer, { id, version }));
  }

  private async after(viewer: Viewer, act: Promise<{ id: string }>) {
    const { id } = await act;
    const { calibrations } = await this.reading.ownCalibration(viewer);
    return { calibration: calibrations.find((one) => one.id === id) ?? null };
  }
}
