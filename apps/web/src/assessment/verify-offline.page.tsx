import { Page } from '../design/page.js';

/** Runs as it stands: the browser spec of this page takes it from here and runs it. */
const SCRIPT = `import { readFileSync } from 'node:fs';
import { createRemoteJWKSet, flattenedVerify } from 'jose';

const [file, house] = process.argv.slice(2);
const keys = createRemoteJWKSet(new URL('/.well-known/proof-keys.json', house));
const { payload } = await flattenedVerify(JSON.parse(readFileSync(file, 'utf8')), keys);
console.log(JSON.parse(Buffer.from(payload).toString('utf8')));`;

export default function VerifyOfflinePage() {
  return (
    <Page title="Check a proof without us" back={{ to: '/verify', label: 'Back to checking a proof' }}>
      <p>
        A proof is a JSON Web Signature (RFC 7515) in the flattened JSON serialization, signed with Ed25519 (RFC 8037).
        Any library for JSON Web Signatures can check it.
      </p>
      <h2 className="nhsuk-heading-m">What you need</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          the signed file, <code>springboard-proof.json</code>: it is attached to the PDF, and a PDF reader shows it
          under “Attachments”
        </li>
        <li>
          our public keys, a JSON Web Key Set (RFC 7517):{' '}
          <a href="/.well-known/proof-keys.json">/.well-known/proof-keys.json</a>. Keep a copy and you can check proofs
          even when we are gone. Old keys stay in it.
        </li>
      </ul>
      <h2 className="nhsuk-heading-m">What to do</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        <li>
          Read the header in <code>protected</code>. Its <code>typ</code> must be <code>springboard-proof+json</code>,
          its <code>alg</code> <code>EdDSA</code>, and its <code>kid</code> one of our keys.
        </li>
        <li>Verify the signature with that key.</li>
        <li>
          Read the payload: the proof, as canonical JSON (RFC 8785). Its <code>mark</code> is <code>null</code> where
          the person left it out.
        </li>
      </ol>
      <p>For example with Node.js and the library jose:</p>
      <pre className="app-example">{SCRIPT}</pre>
      <p>
        Save it as <code>check.mjs</code> and run <code>node check.mjs springboard-proof.json</code> with our address
        behind it.
      </p>
      <h2 className="nhsuk-heading-m">What only we can tell</h2>
      <p>
        A signature says who signed, and that nothing was changed since. Whether the result was amended after an appeal,
        only <a href="/verify">our own check</a> knows.
      </p>
    </Page>
  );
}
