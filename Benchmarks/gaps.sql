-- The question of the benchmark as one query: how does each requirement of each contract stand on 2026-09-30, for the
-- requirements that are shown by assessment alone? Less than what the program answers: no periods, no agreements, no
-- "since", no "next change", no gravity, no texts.
.mode csv
WITH asked(requirement) AS (SELECT code FROM requirement_code),
now(contract, requirement, outcome, validUntil, place) AS (
  SELECT contract, requirement, outcome, validUntil,
    row_number() OVER (PARTITION BY contract, requirement ORDER BY tier DESC, effectiveFrom DESC, seqFrom DESC)
  FROM assessment_version
  WHERE seqTo IS NULL AND NOT isRetired AND effectiveFrom <= 20726)
SELECT c.number, r.id,
  CASE
    WHEN n.contract IS NULL THEN 'unconfirmed'
    WHEN n.outcome = 3 THEN 'notSatisfied'
    WHEN n.validUntil < 20726 THEN 'overdue'
    WHEN n.outcome = 2 THEN 'partial'
  END AS status
FROM contract_version c
CROSS JOIN requirement_code r
LEFT JOIN now n ON n.contract = c.contract AND n.requirement = r.code AND n.place = 1
WHERE c.seqTo IS NULL AND NOT c.isRetired AND r.code <= 56
  AND (n.contract IS NULL OR n.outcome <> 1 OR n.validUntil < 20726);
