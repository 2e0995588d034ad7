// Every refusal code that the casework can give, read from its source: a code that no row of the table exercises is
// found by comparison with this.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../libs/', import.meta.url));
/** Which argument of each of these gives the code. */
const GIVES_CODE: Readonly<Record<string, number>> = { refuse: 0, malformed: 1, wrong: 0, no: 0 };

/** The statute refuses for other laws too; casework asks it about FOIA alone. */
const NEVER_ASKED = 'no-public-interest-extension';

/** What may follow such a beginning, where no loop says it. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = { 'clarification-': ['withdrawn', 'lapsed'] };

const within = <T extends ts.Node>(node: ts.Node, is: (n: ts.Node) => n is T): T | undefined => {
  for (let at = node.parent; at !== undefined; at = at.parent) if (is(at)) return at;
  return undefined;
};

/** Looks through `as const` and brackets. */
const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isParenthesizedExpression(node) ? bare(node.expression) : node;

/** The first words of each element of the list that a loop runs over. */
const loopedOver = (node: ts.TemplateExpression): readonly string[] => {
  const known = ENDINGS[node.head.text];
  if (known !== undefined) return known;
  const loop = within(node, ts.isForOfStatement);
  if (loop === undefined) throw new Error(`What may stand in ${node.getText()}?`);
  const list = bare(loop.expression);
  if (!ts.isArrayLiteralExpression(list)) throw new Error(`Not a list: ${list.getText()}`);
  return list.elements.map((element) => {
    const first = ts.isArrayLiteralExpression(element) ? element.elements[0]! : element;
    return (first as ts.StringLiteral).text;
  });
};

const constant = (name: string, source: ts.SourceFile): ts.ArrayLiteralExpression => {
  for (const statement of source.statements)
    if (ts.isVariableStatement(statement))
      for (const { name: of, initializer } of statement.declarationList.declarations)
        if (of.getText() === name) return bare(initializer!) as ts.ArrayLiteralExpression;
  throw new Error(`No ${name} in ${source.fileName}`);
};

const codesOf = (given: ts.Expression, source: ts.SourceFile): readonly string[] => {
  const node = bare(given);
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node))
    return [...codesOf(node.whenTrue, source), ...codesOf(node.whenFalse, source)];
  if (ts.isTemplateExpression(node)) return loopedOver(node).map((word) => node.head.text + word);
  // A code passed on: from the statute (`.refused`), which is read itself, or through a helper, whose calls are.
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'refused') return [];
  if (ts.isIdentifier(node) && node.text === 'refused') return [];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return []; // a fact of the law, not a refusal
  throw new Error(`${source.fileName}: cannot read the refusal code ${node.getText()}.`);
};

const inFile = (path: string): readonly string[] => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const at = GIVES_CODE[node.expression.text];
      const [first] = node.arguments;
      if (at !== undefined && first !== undefined)
        found.push(
          ...(ts.isSpreadElement(first)
            ? codesOf(constant(first.expression.getText(), source).elements[at]!, source)
            : codesOf(node.arguments[at]!, source)),
        );
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'refused')
      found.push(...codesOf(node.initializer, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** Refuses what is confirmed for an authority; no step of a case gives these codes, and a spec of its own holds them. */
const NO_STEP = 'casework/src/proclamation.ts';

export const refusalCodes = (): readonly string[] => {
  const own = globSync('casework/src/**/*.ts', { cwd: root }).filter(
    (path) => !path.endsWith('.spec.ts') && !path.includes('/testing/') && path !== NO_STEP,
  );
  const ofStatute = ['statute/src/exemptions/citation.ts', 'statute/src/exemptions/nature.ts'].concat(
    'statute/src/cost/estimate.ts',
  );
  const codes = [...own, ...ofStatute].flatMap((path) => inFile(root + path));
  return [...new Set(codes)].filter((code) => code !== NEVER_ASKED).sort();
};
