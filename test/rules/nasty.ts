/**
 * A nasty batch: one line of input each, with what must come back in its place. Every bad line is bad in one
 * way only, so that its path is not a matter of order. Paths are dotted, arrays by index; an unknown key's
 * path ends in that key; a line that is no JSON object has the path ''. A string `id` is echoed even then.
 *
 * Lines hold no line feed. They do hold carriage returns and U+2028, which are no ends of a JSON line.
 */
interface NastyLine {
  line: string;
  expect: 'ok' | { path: string; id: string | null };
}

const OFFICE = '"dateOfService":"2026-03-02","family":"office","visit":"established"';
const EMERGENCY = '"dateOfService":"2026-03-02","family":"emergency"';

function ok(line: string): NastyLine {
  return { line, expect: 'ok' };
}

function bad(path: string, id: string | null, line: string): NastyLine {
  return { line, expect: { path, id } };
}

/** An office visit that is valid but for `rest`; `id` numbers it. */
function office(path: string, id: string, rest: string): NastyLine {
  return bad(path, id, `{"id":"${id}",${OFFICE},${rest}}`);
}

/** An office visit that is valid with `rest`. */
function fine(id: string, rest: string): NastyLine {
  return ok(`{"id":"${id}",${OFFICE},${rest}}`);
}

/** An established office visit on `json`, a date as it stands in the line. */
function date(id: string, json: string): NastyLine {
  return bad(
    'dateOfService',
    id,
    `{"id":"${id}","dateOfService":${json},"family":"office","visit":"established"}`,
  );
}

export const nasty: NastyLine[] = [
  ok(`{"id":"first",${OFFICE}}`),

  // --- no JSON, or no object --------------------------------------------------------------------------
  bad('', null, ''),
  bad('', null, '   \t '),
  bad('', null, '\r'),
  bad('', null, 'hello'),
  bad('', null, `{"id":"cut",${OFFICE}`),
  bad('', null, `{"id":"comma",${OFFICE},}`),
  bad('', null, `{"id":"twice",${OFFICE}} {"id":"on one line",${OFFICE}}`),
  bad('', null, `{'id':'single',${OFFICE}}`),
  bad('', null, `{"id":"comment",${OFFICE}} // no`),
  bad('', null, `{"id":"nan",${OFFICE},"time":{"minutes":NaN}}`),
  bad('', null, `{"id":"plus",${OFFICE},"time":{"minutes":+24}}`),
  bad('', null, `{"id":"zero",${OFFICE},"time":{"minutes":024}}`),
  bad('', null, `{"id":"tab\tinside",${OFFICE}}`),
  bad('', null, 'undefined'),
  bad('', null, '\u0000'),
  bad('', null, '\u00a0'),
  ok(`{"id":"after no JSON",${OFFICE}}`),
  bad('', null, '[]'),
  bad('', null, `[{"id":"in a list",${OFFICE}}]`),
  bad('', null, 'null'),
  bad('', null, 'true'),
  bad('', null, '42'),
  bad('', null, '"text"'),
  bad('', null, '['.repeat(5000) + ']'.repeat(5000)),
  bad('', null, '['.repeat(5000)),
  ok(`{"id":"after no object",${OFFICE},"problems":{"chronic-stable":2}}`),

  // --- the id -----------------------------------------------------------------------------------------
  bad('id', null, `{"id":7,${OFFICE}}`),
  bad('id', null, `{"id":null,${OFFICE}}`),
  bad('id', null, `{"id":true,${OFFICE}}`),
  bad('id', null, `{"id":["x"],${OFFICE}}`),
  bad('id', null, `{"id":{"toString":"x"},${OFFICE}}`),
  bad('id', null, `{"id":${'['.repeat(5000)}${']'.repeat(5000)},${OFFICE}}`),
  ok(`{"id":"",${OFFICE}}`),
  ok(`{${OFFICE}}`),
  ok(`{"id":"${'long '.repeat(40_000)}",${OFFICE}}`),
  ok(`{"id":"__proto__",${OFFICE}}`),
  ok(`{"id":"raw \u2028 and \u2029 and \u0085 are text",${OFFICE}}`),
  ok(`{"id":"escaped \\u2028 \\n \\u0000",${OFFICE}}`),
  ok(`{"id":"lone \\ud800",${OFFICE}}`),
  ok(`{"id":"lone \\udc00 low",${OFFICE}}`),
  ok(`{"id":"pair \\ud83d\\ude00 and raw \u{1f600}",${OFFICE}}`),
  bad('visit', 'lone \ud800', '{"id":"lone \\ud800","dateOfService":"2026-03-02","family":"office"}'),
  bad('colour', 'raw \u2028', `{"id":"raw \u2028",${OFFICE},"colour":1}`),
  bad('', null, `{"id":"bad escape \\x",${OFFICE}}`),

  // --- white space that is JSON -----------------------------------------------------------------------
  ok(`{"id":"windows",${OFFICE}}\r`),
  ok(`{"id":"carriage return",\r${OFFICE}}`),
  ok(`\t { "id" : "spaced" , ${OFFICE} } `),
  ok('{"id":"escaped keys","\\u0064ateOfService":"2026-03-02","f\\u0061mily":"office","visit":"\\u006eew"}'),

  // --- unknown keys, at every depth -------------------------------------------------------------------
  office('colour', 'k1', '"colour":"red"'),
  office('Id', 'k2', '"Id":"x"'),
  office('date', 'k3', '"date":"2026-03-02"'),
  office('risks', 'k4', '"risks":[]'),
  office('a.b', 'k5', '"a.b":null'),
  office('extra', 'k6', `"extra":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`),
  office('__proto__', 'k7', '"__proto__":{"polluted":true}'),
  office('constructor', 'k8', '"constructor":{"prototype":{}}'),
  office('toString', 'k9', '"toString":"x"'),
  office('hasOwnProperty', 'k10', '"hasOwnProperty":1'),
  office('problems.cancer', 'k11', '"problems":{"cancer":1}'),
  office('problems.chronicStable', 'k12', '"problems":{"chronicStable":1}'),
  office('problems.__proto__', 'k13', '"problems":{"__proto__":1}'),
  office('problems.__proto__', 'k14', '"problems":{"__proto__":{"chronic-stable":2}}'),
  office('problems.constructor', 'k15', '"problems":{"constructor":1}'),
  office('problems.toString', 'k16', '"problems":{"chronic-stable":1,"toString":0}'),
  office('data.labs', 'k17', '"data":{"labs":3}'),
  office('data.__proto__', 'k18', '"data":{"__proto__":{"testsOrdered":3}}'),
  office('data.tests.0.result', 'k19', '"data":{"tests":[{"code":"80053","result":"high"}]}'),
  office(
    'data.tests.1.__proto__',
    'k20',
    '"data":{"tests":[{"code":"80053"},{"code":"85025","__proto__":[]}]}',
  ),
  office('time.seconds', 'k21', '"time":{"minutes":24,"seconds":30}'),
  office('time.__proto__', 'k22', '"time":{"minutes":24,"__proto__":{"minutes":99}}'),
  office('services.0.units', 'k23', '"services":[{"code":"17110","units":2}]'),
  office('services.0.constructor', 'k24', '"services":[{"code":"17110","constructor":null}]'),
  office('context.weather', 'k25', '"context":{"weather":"fair"}'),
  office('context.__proto__', 'k26', '"context":{"__proto__":{"staffVisit":true}}'),
  office(
    'context.postoperative.site',
    'k27',
    '"context":{"postoperative":{"related":true,"global":"090","site":"knee"}}',
  ),
  office(
    'context.transitional.x',
    'k28',
    '"context":{"transitional":{"contactBusinessDays":2,"visitDays":7,"x":0}}',
  ),
  ok(`{"id":"after unknown keys",${OFFICE},"risk":["low"]}`),

  // --- dates ------------------------------------------------------------------------------------------
  date('d1', '"2023-02-29"'),
  date('d2', '"2100-02-29"'),
  date('d3', '"2026-13-01"'),
  date('d4', '"2026-00-10"'),
  date('d5', '"2026-04-31"'),
  date('d6', '"2026-01-00"'),
  date('d7', '"2026-01-32"'),
  date('d8', '"2026-2-3"'),
  date('d9', '"2026-03-02T00:00:00Z"'),
  date('d10', '"2026-03-02 "'),
  date('d11', '" 2026-03-02"'),
  date('d12', '"2026-03-02\\n"'),
  date('d13', '"03/02/2026"'),
  date('d14', '"20260302"'),
  date('d15', '"+002026-03-02"'),
  date('d16', '"26-03-02"'),
  date('d17', '"\uff12\uff10\uff12\uff16-03-02"'),
  date('d18', '"today"'),
  date('d19', '""'),
  date('d20', '20260302'),
  date('d21', '1772409600000'),
  date('d22', 'null'),
  date('d23', '["2026-03-02"]'),
  date('d24', '{"year":2026}'),
  bad('dateOfService', 'd25', '{"id":"d25","family":"office","visit":"new"}'),
  ok('{"id":"leap","dateOfService":"2024-02-29","family":"office","visit":"new"}'),
  ok('{"id":"leap 2000","dateOfService":"2000-02-29","family":"office","visit":"new"}'),
  ok('{"id":"not covered","dateOfService":"2020-12-31","family":"office","visit":"new"}'),
  ok('{"id":"long ago","dateOfService":"1900-02-28","family":"hospital","visit":"initial"}'),
  ok('{"id":"far ahead","dateOfService":"9999-12-31","family":"emergency"}'),

  // --- family, visit, payer ---------------------------------------------------------------------------
  bad('family', 'f1', '{"id":"f1","dateOfService":"2026-03-02","visit":"new"}'),
  bad('family', 'f2', '{"id":"f2","dateOfService":"2026-03-02","family":"Office","visit":"new"}'),
  bad('family', 'f3', '{"id":"f3","dateOfService":"2026-03-02","family":"ed"}'),
  bad('family', 'f4', '{"id":"f4","dateOfService":"2026-03-02","family":"","visit":"new"}'),
  bad('family', 'f5', '{"id":"f5","dateOfService":"2026-03-02","family":null}'),
  bad('family', 'f6', '{"id":"f6","dateOfService":"2026-03-02","family":1}'),
  bad('family', 'f7', '{"id":"f7","dateOfService":"2026-03-02","family":["office"],"visit":"new"}'),
  bad('family', 'f8', '{"id":"f8","dateOfService":"2026-03-02","family":"__proto__"}'),
  bad('family', 'f9', '{"id":"f9","dateOfService":"2026-03-02","family":"constructor"}'),
  bad('visit', 'v1', '{"id":"v1","dateOfService":"2026-03-02","family":"office"}'),
  bad('visit', 'v2', '{"id":"v2","dateOfService":"2026-03-02","family":"hospital"}'),
  bad('visit', 'v3', '{"id":"v3","dateOfService":"2026-03-02","family":"office","visit":"initial"}'),
  bad('visit', 'v4', '{"id":"v4","dateOfService":"2026-03-02","family":"hospital","visit":"new"}'),
  bad('visit', 'v5', `{"id":"v5",${EMERGENCY},"visit":"new"}`),
  bad('visit', 'v6', `{"id":"v6",${EMERGENCY},"visit":null}`),
  bad('visit', 'v7', '{"id":"v7","dateOfService":"2026-03-02","family":"office","visit":"New"}'),
  bad('visit', 'v8', '{"id":"v8","dateOfService":"2026-03-02","family":"office","visit":null}'),
  bad('visit', 'v9', '{"id":"v9","dateOfService":"2026-03-02","family":"office","visit":true}'),
  bad('visit', 'v10', '{"id":"v10","dateOfService":"2026-03-02","family":"hospital","visit":"toString"}'),
  bad('visit', 'v11', '{"id":"v11","dateOfService":"2026-03-02","family":"critical-care","visit":"initial"}'),
  bad('visit', 'v12', '{"id":"v12","dateOfService":"2020-03-02","family":"office"}'),
  ok(`{"id":"no visit",${EMERGENCY}}`),
  ok('{"id":"another family","dateOfService":"2026-03-02","family":"critical-care","time":{"minutes":80}}'),
  ok('{"id":"consultation","dateOfService":"2026-03-02","family":"consult-inpatient","visit":"subsequent"}'),
  office('payer', 'p1', '"payer":"aetna"'),
  office('payer', 'p2', '"payer":"CPT"'),
  office('payer', 'p3', '"payer":null'),
  office('payer', 'p4', '"payer":""'),
  office('payer', 'p5', '"payer":["cpt"]'),
  office('payer', 'p6', '"payer":"__proto__"'),
  office('payer', 'p7', '"payer":"constructor"'),
  fine('payer', '"payer":"medicare"'),

  // --- problems ---------------------------------------------------------------------------------------
  office('problems.chronic-stable', 'n1', '"problems":{"chronic-stable":-1}'),
  office('problems.chronic-stable', 'n2', '"problems":{"chronic-stable":100}'),
  office('problems.chronic-stable', 'n3', '"problems":{"chronic-stable":1.5}'),
  office('problems.chronic-stable', 'n4', '"problems":{"chronic-stable":1e400}'),
  office('problems.chronic-stable', 'n5', '"problems":{"chronic-stable":-1e400}'),
  office('problems.chronic-stable', 'n6', '"problems":{"chronic-stable":"2"}'),
  office('problems.chronic-stable', 'n7', '"problems":{"chronic-stable":true}'),
  office('problems.chronic-stable', 'n8', '"problems":{"chronic-stable":null}'),
  office('problems.chronic-stable', 'n9', '"problems":{"chronic-stable":[1]}'),
  office('problems.chronic-stable', 'n10', '"problems":{"chronic-stable":0.9999999}'),
  office('problems.self-limited', 'n11', '"problems":{"chronic-stable":1,"self-limited":1e2}'),
  office(
    'problems.acute-stable',
    'n12',
    `"problems":{"acute-stable":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
  ),
  office('problems', 'n13', '"problems":["chronic-stable"]'),
  office('problems', 'n14', '"problems":"chronic-stable"'),
  office('problems', 'n15', '"problems":null'),
  office('problems', 'n16', '"problems":2'),
  fine('counts', '"problems":{"chronic-stable":2.0,"self-limited":0,"acute-systemic":9.9e1}'),
  fine('minus zero', '"problems":{"chronic-stable":-0}'),
  fine('out of place', '"problems":{"multiple-morbidities":1}'),

  // --- data -------------------------------------------------------------------------------------------
  office('data', 'a1', '"data":null'),
  office('data', 'a2', '"data":[]'),
  office('data', 'a3', '"data":3'),
  office('data.externalNotes', 'a4', '"data":{"externalNotes":true}'),
  office('data.testsOrdered', 'a5', '"data":{"testsOrdered":100}'),
  office('data.resultsReviewed', 'a6', '"data":{"resultsReviewed":"3"}'),
  office('data.independentHistorian', 'a7', '"data":{"independentHistorian":1}'),
  office('data.independentInterpretation', 'a8', '"data":{"independentInterpretation":"true"}'),
  office('data.externalDiscussion', 'a9', '"data":{"externalDiscussion":null}'),
  // Choice: of the two that exclude each other, the path names `tests`.
  office('data.tests', 'a10', '"data":{"testsOrdered":1,"tests":[{"code":"80053","ordered":true}]}'),
  office('data.tests', 'a11', '"data":{"tests":[{"code":"80053","reviewed":true}],"resultsReviewed":2}'),
  office('data.tests', 'a12', '"data":{"tests":{"code":"80053"}}'),
  office('data.tests', 'a13', '"data":{"tests":null}'),
  office('data.tests.0', 'a14', '"data":{"tests":["80053"]}'),
  office('data.tests.1', 'a15', '"data":{"tests":[{"code":"80053"},null]}'),
  office('data.tests.0.code', 'a16', '"data":{"tests":[{"ordered":true}]}'),
  office('data.tests.0.code', 'a17', '"data":{"tests":[{"code":"8005"}]}'),
  office('data.tests.0.code', 'a18', '"data":{"tests":[{"code":"800533"}]}'),
  office('data.tests.0.code', 'a19', '"data":{"tests":[{"code":"0241u"}]}'),
  office('data.tests.0.code', 'a20', '"data":{"tests":[{"code":"80053\\n"}]}'),
  office('data.tests.0.code', 'a21', '"data":{"tests":[{"code":" 8005"}]}'),
  office('data.tests.0.code', 'a22', '"data":{"tests":[{"code":80053}]}'),
  office('data.tests.0.code', 'a23', '"data":{"tests":[{"code":"\uff18\uff10\uff10\uff15\uff13"}]}'),
  office('data.tests.2.code', 'a24', '"data":{"tests":[{"code":"80053"},{"code":"85025"},{"code":"CBC"}]}'),
  office('data.tests.0.ordered', 'a25', '"data":{"tests":[{"code":"80053","ordered":"yes"}]}'),
  office(
    'data.tests.0.interpretationBilled',
    'a26',
    '"data":{"tests":[{"code":"93000","interpretationBilled":0}]}',
  ),
  office('data.tests.0.interpreted', 'a27', '"data":{"tests":[{"code":"93000","interpreted":null}]}'),
  fine('tests', '"data":{"tests":[{"code":"0241U","ordered":true},{"code":"ZZZZZ","reviewed":true}]}'),
  fine('no tests', '"data":{"tests":[],"externalNotes":99}'),

  // --- risk -------------------------------------------------------------------------------------------
  office('risk', 'r1', '"risk":"low"'),
  office('risk', 'r2', '"risk":{"low":true}'),
  office('risk', 'r3', '"risk":null'),
  office('risk.0', 'r4', '"risk":["moderate"]'),
  office('risk.1', 'r5', '"risk":["low","Prescription-drug-management"]'),
  office('risk.2', 'r6', '"risk":["low","low",null]'),
  office('risk.0', 'r7', '"risk":[["low"]]'),
  office('risk.0', 'r8', '"risk":["__proto__"]'),
  office('risk.0', 'r9', '"risk":["toString"]'),
  office('risk.0', 'r10', '"risk":[2]'),
  fine('repeats', '"risk":["low","low","prescription-drug-management","low"]'),

  // --- time -------------------------------------------------------------------------------------------
  office('time', 't1', '"time":24'),
  office('time', 't2', '"time":null'),
  office('time', 't3', '"time":[24]'),
  office('time.minutes', 't4', '"time":{"minutes":1441}'),
  office('time.minutes', 't5', '"time":{"minutes":-1}'),
  office('time.minutes', 't6', '"time":{"minutes":24.5}'),
  office('time.minutes', 't7', '"time":{"minutes":"24"}'),
  office('time.minutes', 't8', '"time":{"minutes":null}'),
  office('time.minutes', 't9', '"time":{"minutes":1e400}'),
  office('time.separatelyReportedMinutes', 't10', '"time":{"minutes":10,"separatelyReportedMinutes":11}'),
  office('time.separatelyReportedMinutes', 't11', '"time":{"minutes":1440,"separatelyReportedMinutes":1441}'),
  office('time.separatelyReportedMinutes', 't12', '"time":{"minutes":30,"separatelyReportedMinutes":-1}'),
  office('time.separatelyReportedMinutes', 't13', '"time":{"minutes":30,"separatelyReportedMinutes":"5"}'),
  office('time.separatelyReportedMinutes', 't14', '"time":{"minutes":30,"separatelyReportedMinutes":null}'),
  bad(
    'time.separatelyReportedMinutes',
    't15',
    `{"id":"t15",${EMERGENCY},"time":{"minutes":0,"separatelyReportedMinutes":1}}`,
  ),
  fine('whole day', '"time":{"minutes":1440,"separatelyReportedMinutes":1440}'),
  fine('no minutes', '"time":{"minutes":0}'),
  ok(`{"id":"unused",${EMERGENCY},"time":{"minutes":90}}`),

  // --- services ---------------------------------------------------------------------------------------
  office('services', 's1', '"services":{"code":"17110"}'),
  office('services', 's2', '"services":null'),
  office('services.0', 's3', '"services":["17110"]'),
  office('services.0', 's4', '"services":[null]'),
  // Choice: a service without a code is an error, although the contract does not say that code is required.
  office('services.0.code', 's5', '"services":[{"separateEM":true}]'),
  office('services.0.code', 's6', '"services":[{"code":"1711o"}]'),
  office('services.1.code', 's7', '"services":[{"code":"17110"},{"code":17110}]'),
  office('services.0.code', 's8', '"services":[{"code":""}]'),
  office('services.0.separateEM', 's9', '"services":[{"code":"17110","separateEM":"yes"}]'),
  office('services.0.separateEM', 's10', '"services":[{"code":"17110","separateEM":null}]'),
  office('services.0.global', 's11', '"services":[{"code":"17110","global":"999"}]'),
  office('services.0.global', 's12', '"services":[{"code":"17110","global":10}]'),
  office('services.0.global', 's13', '"services":[{"code":"17110","global":"xxx"}]'),
  office('services.0.global', 's14', '"services":[{"code":"17110","global":"toString"}]'),
  office('services.1.planned', 's15', '"services":[{"code":"17110"},{"code":"93000","planned":1}]'),
  fine('services', '"services":[{"code":"17110","separateEM":true,"global":"010","planned":false}]'),

  // --- context and age --------------------------------------------------------------------------------
  office('context', 'c1', '"context":null'),
  office('context', 'c2', '"context":["staffVisit"]'),
  office('context', 'c3', '"context":true'),
  office('context.staffVisit', 'c4', '"context":{"staffVisit":"true"}'),
  office('context.splitShared', 'c5', '"context":{"splitShared":1}'),
  office('context.longitudinalCare', 'c6', '"context":{"longitudinalCare":null}'),
  office('context.placeOfService', 'c7', '"context":{"placeOfService":11}'),
  office('context.placeOfService', 'c8', '"context":{"placeOfService":"2"}'),
  office('context.placeOfService', 'c9', '"context":{"placeOfService":"111"}'),
  office('context.placeOfService', 'c10', '"context":{"placeOfService":"1A"}'),
  office('context.modality', 'c11', '"context":{"modality":"phone"}'),
  office('context.postoperative', 'c12', '"context":{"postoperative":true}'),
  office(
    'context.postoperative.global',
    'c13',
    '"context":{"postoperative":{"related":true,"global":"000"}}',
  ),
  office(
    'context.postoperative.related',
    'c14',
    '"context":{"postoperative":{"related":"no","global":"090"}}',
  ),
  office('context.sameDayStayHours', 'c15', '"context":{"sameDayStayHours":24}'),
  office('context.sameDayStayHours', 'c16', '"context":{"sameDayStayHours":-0.5}'),
  office('context.sameDayStayHours', 'c17', '"context":{"sameDayStayHours":"7"}'),
  office('context.discussionMinutes', 'c18', '"context":{"discussionMinutes":1441}'),
  office('context.advanceCareMinutes', 'c19', '"context":{"advanceCareMinutes":"16"}'),
  office('context.transitional', 'c20', '"context":{"transitional":2}'),
  office(
    'context.transitional.visitDays',
    'c21',
    '"context":{"transitional":{"contactBusinessDays":2,"visitDays":"7"}}',
  ),
  office('context.wellness', 'c22', '"context":{"wellness":"G0444"}'),
  office('context.billedCode', 'c23', '"context":{"billedCode":"9921"}'),
  office('context.billedCode', 'c24', '"context":{"billedCode":99214}'),
  office('context.billedModifiers', 'c25', '"context":{"billedModifiers":25}'),
  office('context.documented', 'c26', '"context":{"documented":true}'),
  fine('context', '"context":{"sameDayStayHours":23.99,"placeOfService":"02","modality":"in-person"}'),
  fine('postoperative', '"context":{"postoperative":{"related":false,"global":"090"}}'),
  office('patientAge', 'g1', '"patientAge":131'),
  office('patientAge', 'g2', '"patientAge":-1'),
  office('patientAge', 'g3', '"patientAge":41.5'),
  office('patientAge', 'g4', '"patientAge":"41"'),
  office('patientAge', 'g5', '"patientAge":null'),
  fine('age', '"patientAge":130'),

  ok(`{"id":"last",${OFFICE},"problems":{"chronic-stable":2},"risk":["prescription-drug-management"]}`),
];
