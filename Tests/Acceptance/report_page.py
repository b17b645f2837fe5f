#!/usr/bin/env python3
"""The page of a quarterly report in headless Chromium: nothing in the console, no request to anywhere, pictures on A4 and on a
narrow screen, sorting by a click, and a PDF whose first page is the summary.
Usage: report_page.py FOLDER PICTURES"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

folder, pictures = sys.argv[1:3]
os.makedirs(pictures, exist_ok=True)
page = pathlib.Path(folder, "report.html").resolve()
QUIET = ["--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
         "--disable-sync", "--disable-default-apps", "--hide-scrollbars", "--enable-logging=stderr", "--log-level=0"]
if os.geteuid() == 0:
    QUIET.append("--no-sandbox")


def check(condition, *shown):
    if not condition:
        sys.exit("\n".join(map(str, shown)))


def chromium(*arguments, url=None):
    with tempfile.TemporaryDirectory() as profile:
        log = os.path.join(profile, "net.json")
        done = subprocess.run(
            ["chromium", *QUIET, f"--user-data-dir={profile}/p", f"--log-net-log={log}", *arguments, url or page.as_uri()],
            capture_output=True, text=True, timeout=180)
        console = re.findall(r"CONSOLE[^\n]*", done.stderr)
        check(not console, "the page says in the console:", *console)
        net = open(log).read()
        asked = set(re.findall(r'"url":"((?:https?|wss?|ftp):[^"]*)"', net))
        # Chromium may look for its own updates; the page has nothing to do with that.
        asked = {url for url in asked if not re.match(r"https?://[^/]*\.(google|googleapis|gvt1)\.com/", url)}
        check(not asked, "the page asked for:", *asked)
        return done.stdout


for name, width, height in [("a4", 794, 1123), ("narrow", 360, 1400)]:
    target = os.path.join(pictures, f"page-{name}.png")
    chromium(f"--screenshot={target}", f"--window-size={width},{height}")
    check(os.path.getsize(target) > 20_000, f"{target} is empty")

dom = chromium("--dump-dom")
check('role="img"' in dom and dom.count("<svg") >= 1 and "<desc" in dom, "a chart or its text is missing")
check('role="button"' in dom, "the headings do not sort")

# A copy that clicks a heading and tells what comes first.
text = page.read_text(encoding="utf-8")
probe = """<script>
const table = [...document.querySelectorAll("#requirements table")][0];
const place = 4, numbers = () => [...table.tBodies[0].rows].map((row) => Number(row.cells[place].textContent));
table.tHead.rows[0].cells[place].firstChild.click();
const up = numbers();
table.tHead.rows[0].cells[place].firstChild.click();
const down = numbers();
const sorted = (all, sign) => all.every((n, i) => i === 0 || sign * (n - all[i - 1]) >= 0);
document.body.dataset.sorted = String(sorted(up, 1) && sorted(down, -1));
const {scrollWidth, clientWidth} = document.documentElement;
document.body.dataset.wide = scrollWidth > clientWidth ? `${scrollWidth} of ${clientWidth}` : "false";
</script></body>"""
with tempfile.TemporaryDirectory() as copies:
    copy = pathlib.Path(copies, "report.html")
    copy.write_text(text.replace("</body>", probe), encoding="utf-8")
    dom = chromium("--dump-dom", "--window-size=500,900", url=copy.as_uri())
    check('data-sorted="true"' in dom, "a click on a heading does not sort")
    check('data-wide="false"' in dom, "a narrow page must be moved sideways:", *re.findall(r'data-wide="[^"]*"', dom))

pdf = os.path.join(folder, "report.pdf")
check(os.path.exists(pdf), "no PDF was printed")
first = subprocess.run(["pdftotext", "-f", "1", "-l", "1", "-layout", pdf, "-"], capture_output=True, text=True).stdout
second = subprocess.run(["pdftotext", "-f", "2", "-l", "2", "-layout", pdf, "-"], capture_output=True, text=True).stdout
check("概要" in first and "特に重大な不備" in first, "the summary is not on the first page")
check(re.search(r"推移（直近の8四半期）", second), "the summary takes more than one page")
listed = json.load(open(os.path.join(folder, "manifest.json")))["files"]
check([f for f in listed if f["name"] == "report.pdf" and "sha256" not in f], "the manifest gives a digest of the PDF")
