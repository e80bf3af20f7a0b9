import { redirect, type ShouldRevalidateFunctionArgs } from 'react-router';
import type { Route } from './+types/exemplar.page';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ExemplarToMark } from './calibration.queries.js';
import { isObject, readDocument } from './document-names.js';
import { saveExemplar, saveExemplarQuietly } from './exemplar-act.js';
import { rubricIn } from './mark-act.js';
import { MarkingSheet } from './marking-sheet.js';
import { Panes } from './panes.js';
import { sealedCharts } from './sealed-charts.js';
import { ShownDocument } from './shown-document.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { ownCalibration, commentBank } = await context.graphql(ExemplarToMark);
  const calibration = found(ownCalibration.calibrations.find(({ id }) => id === params.calibrationId));
  const { exemplar, guidance, id, version, levels, globalRating, attempts } = calibration;
  if (!exemplar) throw redirect('/marking/calibration');
  const { parts, project } = readDocument(exemplar.document);
  return {
    title: isObject(project) && typeof project['title'] === 'string' ? project['title'] : 'An exemplar',
    code: exemplar.code,
    fictional: exemplar.fictional,
    number: attempts.length + 1,
    mark: { id, version, levels, globalRating, flags: [] },
    rubric: rubricIn(calibration),
    kept: commentBank,
    plan: context.hold({ ...sealedCharts(isObject(parts) ? parts : {}), stages: guidance.stages }),
  };
}

export const action = acts({ mark: saveExemplar, quietly: saveExemplarQuietly });

/** A sheet that saved itself keeps what stands on it; everything else is looked at anew, refusals too. */
export const shouldRevalidate = ({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formData ? formData.get('form') !== 'quietly' : defaultShouldRevalidate;

export default function ExemplarPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { title, code, fictional, number, mark, rubric, kept, plan } = loaderData;
  return (
    <Page
      title={title}
      caption={`Exemplar ${code}, ${ordinals[number] ?? 'next'} of your calibration`}
      back={{ to: '/marking/calibration', label: 'Back to calibration' }}
      seenBy="Only you can see your levels. The programme sees whether you pass."
      refused={refused}
      wide
    >
      <Panes
        plan={
          <>
            <h2 className="nhsuk-heading-m">The plan</h2>
            <p className="app-quiet">
              {fictional ? 'This plan is made up. ' : ''}Mark it as you would any other: what it should be given is told
              when your levels are in, and they cannot be changed then.
            </p>
            <ShownDocument held={plan} hasContents />
          </>
        }
        marks={
          <>
            <h2 className="nhsuk-heading-m">Marks</h2>
            <MarkingSheet key={code} rubric={rubric} mark={mark} refused={refused} kept={kept} of="exemplar" />
          </>
        }
      />
    </Page>
  );
}

const ordinals: Readonly<Record<number, string>> = { 1: 'first', 2: 'second', 3: 'third' };
