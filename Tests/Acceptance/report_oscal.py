#!/usr/bin/env python3
"""A quarterly report as OSCAL and as JSON: compliance-trestle takes all three documents, every reference in them resolves,
and they count what report.json counts, which fits its published schema.
Usage: report_oscal.py FOLDER SCHEMA"""
import collections
import json
import os
import re
import subprocess
import sys
import tempfile
import venv

folder, schema = sys.argv[1:3]
FILES = {
    "catalog": "oscal-catalog.json",
    "assessment-results": "oscal-assessment-results.json",
    "plan-of-action-and-milestones": "oscal-poam.json",
}
UUID5 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
TOKEN = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*")
GAPS = ["partial", "notSatisfied", "overdue", "unconfirmed"]


def check(condition, *shown):
    if not condition:
        sys.exit("\n".join(map(str, shown)))


def load(name):
    with open(f"{folder}/{name}", encoding="utf-8") as file:
        return json.load(file)


def walk(value, key=""):
    """Every object and every text with the name under which it stands."""
    if isinstance(value, list):
        for element in value:
            yield from walk(element, key)
    else:
        yield key, value
        if isinstance(value, dict):
            for name, element in value.items():
                yield from walk(element, name)


def objects(document):
    return [value for _, value in walk(document) if isinstance(value, dict)]


def own(value, name):
    """The property of an object by a name of ours."""
    return [prop["value"] for prop in value.get("props", []) if prop["name"] == name and "ns" in prop]


def references(name, document, uuids, roles):
    """Whatever a document refers to is there. trestle would also take names with underscores."""
    for key, value in walk(document):
        check("_" not in key, name, key, "is no name of OSCAL")
        if not isinstance(value, str):
            continue
        if key.endswith("-uuid") or key.endswith("-uuids"):
            check(value in uuids[name], name, key, value, "does not resolve")
        elif key == "role-id":
            check(value in roles, name, key, value, "does not resolve")
        elif key == "href":
            target, _, fragment = value.partition("#")
            check(not target or target in uuids, name, value, "is not in the folder")
            check(not fragment or fragment in uuids[target or name], name, value, "does not resolve")


def control_ids(documents):
    """Controls and parts are known once, and whatever names one names one of the catalogue."""
    ids = [value["id"] for value in objects(documents["oscal-catalog.json"]) if "id" in value]
    check(len(set(ids)) == len(ids), "an id stands twice", collections.Counter(ids).most_common(1))
    for id in ids:
        check(TOKEN.fullmatch(id), id, "is no token")
    controls = [c["id"] for g in documents["oscal-catalog.json"]["catalog"]["groups"] for c in g["controls"]]
    for name in list(FILES.values())[1:]:
        named = [value for key, value in walk(documents[name]) if key == "control-id" and isinstance(value, str)]
        named += [id for value in objects(documents[name]) for id in own(value, "control-id")]
        check(named and set(named) <= set(controls), name, set(named) - set(controls))
        targets = [value for key, value in walk(documents[name]) if key == "target-id"]
        check(set(targets) <= set(ids), name, set(targets) - set(ids))
    return controls


def counts(documents, report, controls):
    """Observations, findings and items say what report.json says."""
    requirements = report["requirements"]
    check(len(requirements) == len(controls), len(requirements), len(controls))
    (result,) = documents["oscal-assessment-results.json"]["assessment-results"]["results"]
    check(len(result["local-definitions"]["inventory-items"]) == len(report["subjects"]), "subjects")
    observed = {}
    for observation in result["observations"]:
        (status,), subjects = own(observation, "status"), observation["subjects"]
        references = [subject["subject-uuid"] for subject in subjects]
        check(len(set(references)) == len(references), observation["title"], "names a subject twice")
        observed[observation["uuid"]] = status, len(references)
    for finding in result["findings"]:
        control = finding["target"]["target-id"].removesuffix("_smt")
        wanted = requirements[controls.index(control)]["counts"]
        related = dict(observed[r["observation-uuid"]] for r in finding.get("related-observations", []))
        check(related == {s: wanted[s] for s in GAPS if wanted[s]}, finding["title"], related, wanted)
        state = finding["target"]["status"]["state"]
        satisfied = wanted["satisfied"] and not related and not wanted["excepted"]
        check(state == ("satisfied" if satisfied else "not-satisfied"), finding["title"], state, wanted)
    gaps = sum(report["totals"][status] for status in GAPS)
    check(sum(number for _, number in observed.values()) == gaps, "observations", gaps)
    plan = documents["oscal-poam.json"]["plan-of-action-and-milestones"]
    found = sum(
        1 if "related-risks" in item else sum(map(int, own(item, "count"))) for item in plan["poam-items"])
    check(found == gaps, "items of the plan", found, gaps)
    print(f"        {len(report['subjects'])} subjects, {gaps} gaps: {len(observed)} observations, "
          f"{len(result['findings'])} findings, {len(plan['poam-items'])} items, {len(plan.get('risks', []))} risks")


def trestle(work):
    """compliance-trestle imports and validates each document."""
    venv.create(f"{work}/python", with_pip=True)
    python = f"{work}/python/bin/python"
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "compliance-trestle==5.2.0",
         "jsonschema==4.25.1"], check=True)
    # It speaks the language of the machine; files are UTF-8 everywhere.
    environment = dict(os.environ, PYTHONUTF8="1")
    os.mkdir(f"{work}/oscal")

    def run(*arguments):
        done = subprocess.run(
            [f"{work}/python/bin/trestle", *arguments], cwd=f"{work}/oscal", env=environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        check(done.returncode == 0, "trestle", *arguments, done.stdout)

    run("init")
    for kind, name in FILES.items():
        run("import", "-f", os.path.abspath(f"{folder}/{name}"), "-o", "report")
        run("validate", "-t", kind, "-n", "report")
    subprocess.run(
        [python, "-c", "import json, jsonschema, sys\n"
         "schema, report = (json.load(open(path, encoding='utf-8')) for path in sys.argv[1:])\n"
         "jsonschema.Draft202012Validator.check_schema(schema)\n"
         "jsonschema.Draft202012Validator(schema).validate(report)", schema, f"{folder}/report.json"],
        check=True)


documents = {name: load(name) for name in FILES.values()}
uuids, roles = {}, {}
for kind, name in FILES.items():
    check(list(documents[name]) == [kind], name, list(documents[name]))
    found = [value["uuid"] for value in objects(documents[name]) if "uuid" in value]
    check(len(set(found)) == len(found), name, "a UUID stands twice", collections.Counter(found).most_common(1))
    check(all(UUID5.fullmatch(uuid) for uuid in found), name, "a UUID is not of version 5")
    uuids[name] = set(found)
    roles[name] = {role["id"] for role in documents[name][kind]["metadata"].get("roles", [])}
uuids["report.json"] = set()
for name in FILES.values():
    references(name, documents[name], uuids, roles[name])
counts(documents, load("report.json"), control_ids(documents))
with tempfile.TemporaryDirectory() as work:
    trestle(work)
