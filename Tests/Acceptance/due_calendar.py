"""Opens the calendar of `daicho due` with icalendar and compares it with the JSON."""
import collections
import json
import subprocess
import sys

import icalendar

daicho = sys.argv[1]


def due(form):
    run = subprocess.run(
        [daicho, "due", "--from", "2026-09-30", "--within", "1y", "--format", form], check=True, capture_output=True)
    return run.stdout


raw = due("ics")
assert raw == due("ics"), "equal inputs give equal bytes"
items = json.loads(due("json"))["items"]
calendar = icalendar.Calendar.from_ical(raw)
assert calendar["VERSION"] == "2.0" and "PRODID" in calendar
events, todos = calendar.walk("VEVENT"), calendar.walk("VTODO")
dated = {item["uid"]: item for item in items if "date" in item}
undated = {item["uid"] for item in items if "date" not in item}
assert len(events) == len(dated) > 100, (len(events), len(dated))
assert {str(todo["UID"]) for todo in todos} == undated and len(todos) == len(undated) > 0
for event in events:
    item = dated[str(event["UID"])]
    start = event["DTSTART"].dt
    assert event["DTSTART"].params["VALUE"] == "DATE" and start.isoformat() == item["date"], item
    assert item["subject"]["number"] in event["SUMMARY"], item
    assert item["action"]["ja"] in event["DESCRIPTION"].replace("\n", " "), item
    assert event["DTSTAMP"].dt.tzinfo is not None
by_day = collections.Counter(event["DTSTART"].dt.isoformat() for event in events)
assert by_day == collections.Counter(item["date"] for item in dated.values())
assert not any(component.errors for component in calendar.walk()), "nothing that could not be read"
lines = raw.split(b"\r\n")
assert lines[-1] == b"" and all(len(line) <= 75 and b"\n" not in line for line in lines)
