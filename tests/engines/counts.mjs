/** A reporter that adds up what ran and names what failed, and in which files, when all is through. */
export function counts(report) {
  return {
    onTestRunFinished({sessions}) {
      const result = {passed: 0, failed: 0, skipped: 0, failures: [], files: []};
      for (const session of sessions) {
        if (!session.passed) result.files.push(fileName(session));
        for (const test of testsOf(session.testResults)) {
          if (test.skipped) result.skipped += 1;
          else if (test.passed) result.passed += 1;
          else fail(result, test.name, test.error);
        }
        for (const error of session.errors) fail(result, fileName(session), error);
        if (!session.passed && result.failed === 0) fail(result, fileName(session));
        result.failures.push(
          ...session.logs.map(log => `${fileName(session)} logged: ${log.join(' ')}`),
        );
      }
      report(result);
    },
  };
}

function fail(result, name, error) {
  result.failed += 1;
  result.failures.push([name, error?.message, error?.stack].filter(Boolean).join('\n'));
}

function fileName({testFile}) {
  return testFile.slice(testFile.indexOf('/tests/') + 1);
}

function testsOf(suite, path = []) {
  if (!suite) return [];
  return [
    ...suite.tests.map(test => ({...test, name: [...path, test.name].join(' › ')})),
    ...suite.suites.flatMap(inner => testsOf(inner, [...path, inner.name])),
  ];
}
