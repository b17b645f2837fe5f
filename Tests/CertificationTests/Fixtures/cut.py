#!/usr/bin/env python3
"""Cuts the fixtures from the published snapshots: cut.py FOLDER, which holds fedramp/ nta/ csa-star/ ismap/.

Every product stays, with only the members that are read; NTA, STAR and ISMAP are copied as they are.
"""

import gzip
import json
import pathlib
import shutil
import sys

PRODUCT = ["id", "name", "service_offering", "csp", "cso", "status", "auth_date", "impact_level", "service_model",
           "deployment_model", "public_status", "internal_status"]


def rows(products):
    kept = [{key: product[key] for key in PRODUCT if key in product} for product in products]
    return ",\n".join(json.dumps(product, ensure_ascii=False, separators=(",", ":")) for product in kept)


def main(source):
    target = pathlib.Path(__file__).parent
    for path in sorted((source / "fedramp").glob("*.json.gz")):
        document = json.loads(gzip.decompress(path.read_bytes()))
        name = path.name.removesuffix(".gz")
        if "data" in document:
            meta = json.dumps({"last_change": document["meta"]["last_change"]})
            text = f'{{"meta":{meta},"data":{{"Products":[\n{rows(document["data"]["Products"])}\n]}}}}\n'
        elif isinstance(document["products"], list):
            text = f'{{"metadata":{json.dumps(document["metadata"])},"products":[\n{rows(document["products"])}\n]}}\n'
        else:
            products = ",\n".join(
                f"{json.dumps(key)}:{json.dumps(value, separators=(',', ':'))}"
                for key, value in document["products"].items())
            text = f'{{"metadata":{json.dumps(document["metadata"])},"products":{{\n{products}\n}}}}\n'
        (target / "fedramp" / name).write_text(text, encoding="utf-8")
    for name in ["nta/nta-diff_20260819.csv", "csa-star/star-registry-index-3cards.html", "ismap/known-registrations.csv"]:
        shutil.copyfile(source / name, target / name)


main(pathlib.Path(sys.argv[1]))
