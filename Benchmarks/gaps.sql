-- The question of the benchmark as one query: how each requirement that is shown by assessments stands for each
-- contract and cloud service on 2026-09-30 (day 20726), and which are gaps. It answers less than `daicho gap`: no
-- conditions, periods, agreements, places or certificates, no "since", no "next change", no gravity and no texts.
--
-- The fastest we know: rows come in the order of the key, and the strongest, latest one is the max() of tier, day and
-- sequence packed into one integer, whose row SQLite gives with it. row_number() over a window sorts every group and
-- takes half as long again; what is asked of a kind of subject as a list of values, or by way of one subject of each
-- requirement, takes longer than the join. `says` holds the outcome in bits 0 to 2, the tier in bits 3 and 4, retired
-- in bit 5.
.mode csv
WITH asked AS (
  SELECT DISTINCT s.kind, a.requirement
  FROM assessment_version a JOIN subject_version s ON s.subject = a.subject),
latest AS MATERIALIZED (
  SELECT subject, requirement, says & 7 AS outcome, validUntil,
    max(((says >> 3 & 3) << 56) + ((effectiveFrom + 1000000) << 32) + (seqFrom & 0xffffffff)) AS place
  FROM assessment_version
  WHERE seqTo IS NULL AND NOT says & 32 AND effectiveFrom <= 20726
  GROUP BY subject, requirement)
SELECT c.number, r.id,
  CASE
    WHEN l.subject IS NULL THEN 'unconfirmed'
    WHEN l.outcome = 3 THEN 'notSatisfied'
    WHEN l.validUntil < 20726 THEN 'overdue'
    WHEN l.outcome = 2 THEN 'partial'
    ELSE 'satisfied'
  END AS status
FROM subject_version c JOIN asked a ON a.kind = c.kind
JOIN requirement_code r ON r.code = a.requirement
LEFT JOIN latest l ON l.subject = c.subject AND l.requirement = a.requirement
WHERE c.kind IN ('contract', 'cloudService') AND c.seqTo IS NULL AND NOT c.isRetired AND status <> 'satisfied';
