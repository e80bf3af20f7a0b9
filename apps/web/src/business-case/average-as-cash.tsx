/** Said wherever an average cost stands in a claim of cash. */
export const AverageAsCash = () => (
  <div className="nhsuk-inset-text">
    <p>
      An average is not marginal. This claims cash at an average cost, which holds rent and heating that do not fall.
      Use what the next one costs.
    </p>
  </div>
);
