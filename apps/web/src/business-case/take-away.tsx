/**
 * The case as files, each made from the figures as they stand when it is asked for. Not `download`: what comes may be the
 * page that tells how far the file is.
 */
export const TakeAway = ({ isWorkedOut }: { isWorkedOut: boolean }) => (
  <section aria-labelledby="take-away" className="app-part">
    <h2 className="nhsuk-heading-m" id="take-away">
      Take it with you
    </h2>
    <p>
      A file says on every page which version of the figures it holds, and that it is a draft until it is signed. It
      takes a second or two to make.
    </p>
    <ul className="app-ways">
      {isWorkedOut ? (
        <li>
          <a href="plan/files/workbook">Excel workbook, with formulas finance can change</a>
        </li>
      ) : null}
      <li>
        <a href="plan/files/summary">One page (PDF)</a>
      </li>
      <li>
        <a href="plan/files/pdf">Whole case (PDF)</a>
      </li>
      <li>
        <a href="plan/files/word">Whole case (Word)</a>
      </li>
    </ul>
  </section>
);
