/** The note as the clinician left it. The editor turns these tags into its own document. */
export const visitNote = `
<h3>Chief complaint</h3>
<p>Follow-up of hypertension and type 2 diabetes.</p>

<h3>History</h3>
<p>62-year-old established patient, last seen here in March. Home blood pressure 118–128 over 70–78 for the past
month. Takes lisinopril every morning and metformin with breakfast and dinner, no missed doses. No cough,
dizziness, hypoglycemia, chest pain, visual change or numbness. Walks 30 minutes most days.</p>

<h3>Exam</h3>
<p>BP 124/76, pulse 72, BMI 29.8. Well appearing. Heart regular, no murmur. Lungs clear. No edema. Feet: skin intact,
pulses full, monofilament sensation normal.</p>

<h3>Results</h3>
<p>Hemoglobin A1c <strong>6.7%</strong> on June 9 (ordered at the March visit), 6.8% in March.</p>

<h3>Assessment and plan</h3>
<ol>
  <li>
    <p><strong>Essential hypertension, stable, at goal</strong> (below 130/80).</p>
    <ul>
      <li><p>Continue lisinopril 20 mg once daily: at goal and tolerated without cough. Refilled, 90 days.</p></li>
      <li><p>Basic metabolic panel ordered today for potassium and creatinine on lisinopril.</p></li>
    </ul>
  </li>
  <li>
    <p><strong>Type 2 diabetes without complications, stable, at goal</strong> (A1c below 7.0%).</p>
    <ul>
      <li><p>Continue metformin 1,000 mg twice daily: A1c at goal, no GI side effects. Refilled, 90 days.</p></li>
      <li><p>Urine albumin/creatinine ratio ordered today, yearly kidney screening.</p></li>
    </ul>
  </li>
</ol>
<p>Return in three months, sooner for readings above 140/90.</p>

<p>Total time on the date of the visit: <strong>24 minutes</strong>.</p>
`;
