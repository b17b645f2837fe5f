"""Reads gaps.csv with pandas and compares its counts with those of gaps.json."""
import collections
import json
import sys

import pandas

folder = sys.argv[1]
frame = pandas.read_csv(f"{folder}/gaps.csv", encoding="utf-8-sig", dtype=str, keep_default_na=False)
with open(f"{folder}/gaps.json", encoding="utf-8") as file:
    report = json.load(file)
words = {
    "notApplicable": "対象外", "notNeeded": "適用不要（理由あり）", "notDue": "未到来", "satisfied": "適合",
    "excepted": "例外措置中", "partial": "一部適合", "notSatisfied": "不適合", "overdue": "期限超過", "unconfirmed": "未確認",
}
by_items = collections.Counter(item["status"] for item in report["items"])
by_rows = frame["状態"].value_counts()
assert len(frame) == len(report["items"]) > 1000, (len(frame), len(report["items"]))
for status, word in words.items():
    counts = (report["totals"][status], by_items[status], int(by_rows.get(word, 0)))
    assert len(set(counts)) == 1, (status, counts)
assert (frame["要件番号"] != "").all() and (frame["根拠条項"] != "").all()
contracts = [subject for subject in report["subjects"] if subject["kind"] == "contract"]
assert frame[frame["種別"] == "契約"]["番号"].nunique() == len(contracts) == 60
