-- The question of the benchmark as one query: how each requirement that is shown by assessments stands for each
-- contract on 2026-09-30 (day 20726), and which are gaps. It answers less than `daicho gap`: no conditions, periods or
-- agreements, no "since", no "next change", no gravity and no texts.
--
-- The fastest we know: rows come in the order of the key, and the strongest, latest one is the max() of tier, day and
-- sequence packed into one integer, whose row SQLite gives with it. row_number() over a window sorts every group and
-- takes half as long again.
.mode csv
WITH asked AS (SELECT DISTINCT requirement FROM assessment_version),
latest AS MATERIALIZED (
  SELECT contract, requirement, outcome, validUntil,
    max((tier << 56) + ((effectiveFrom + 1000000) << 32) + (seqFrom & 0xffffffff)) AS place
  FROM assessment_version
  WHERE seqTo IS NULL AND NOT isRetired AND effectiveFrom <= 20726
  GROUP BY contract, requirement)
SELECT c.number, r.id,
  CASE
    WHEN l.contract IS NULL THEN 'unconfirmed'
    WHEN l.outcome = 3 THEN 'notSatisfied'
    WHEN l.validUntil < 20726 THEN 'overdue'
    WHEN l.outcome = 2 THEN 'partial'
    ELSE 'satisfied'
  END AS status
FROM contract_version c CROSS JOIN asked a
JOIN requirement_code r ON r.code = a.requirement
LEFT JOIN latest l ON l.contract = c.contract AND l.requirement = a.requirement
WHERE c.seqTo IS NULL AND NOT c.isRetired AND status <> 'satisfied';
