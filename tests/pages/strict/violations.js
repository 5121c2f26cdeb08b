// What the policy of this page forbade, and what failed; a test reads both from outside.
window.violations = [];
window.failures = [];
addEventListener('securitypolicyviolation', event => {
  violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
});
addEventListener('error', event => failures.push(String(event.message)));
addEventListener('unhandledrejection', event => failures.push(String(event.reason)));
