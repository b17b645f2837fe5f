"""Opens a bundle of observations with zipfile, and checks every hash in it with hashlib and gzip."""
import gzip
import hashlib
import json
import pathlib
import subprocess
import sys
import zipfile

daicho, work = sys.argv[1], pathlib.Path(sys.argv[2]) / "bundle"
work.mkdir()


def run(*arguments, register, code=0):
    done = subprocess.run([daicho, *arguments, "--registry", str(register)], capture_output=True)
    assert done.returncode == code, (arguments, done.returncode, done.stderr.decode())
    return done.stdout


def sha256(data):
    return hashlib.sha256(data).hexdigest()


outside, inside = work / "outside.db", work / "inside.db"
for register in outside, inside:
    run("init", "--officer", "1", "--officer-name", "検査員", register=register)
    run("vendor", "add", "--number", "V-1", "--name", "株式会社サンプル", register=register)
    run(
        "certification", "add", "--number", "CE-1", "--scheme", "ISMAP", "--certificate-number", "C21-0001",
        "--holder", "V-1", register=register)
for day, status in ("2026-03-01", "登録"), ("2026-03-02", "一時停止"), ("2026-03-03", "一時停止"):
    listed = work / "ismap.csv"
    listed.write_text(f"登録番号,サービス名,状態,有効期限\nC21-0001,例のサービス,{status},R9.3.31\n", encoding="cp932")
    # A suspension is worse.
    run(
        "certification", "import", str(listed), "--source", "ismap", "--on", day, register=outside,
        code=1 if day == "2026-03-02" else 0)

bundle = work / "bundle.zip"
made = json.loads(
    run("certification", "bundle", "create", "--output", str(bundle), "--format", "json", register=outside))
with zipfile.ZipFile(bundle) as archive:
    assert archive.testzip() is None
    assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    names = archive.namelist()
    contents = {name: archive.read(name) for name in names}
assert names == ["manifest.json"] + sorted(names[1:]) and len(set(names)) == len(names)
assert sha256(contents["manifest.json"]) == made["sha256"]
manifest = json.loads(contents["manifest.json"])
canonical = json.dumps(manifest, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
assert canonical == contents["manifest.json"]
assert {f"{file['sha256']}.gz": file["size"] for file in manifest["files"]} == {
    name: len(contents[name]) for name in names[1:]}
assert all(sha256(contents[name]) + ".gz" == name for name in names[1:])
assert len(manifest["observations"]) == 3 and len(names) == 5, names
for observation in manifest["observations"]:
    body = gzip.decompress(contents[observation["storedSHA256"] + ".gz"])
    assert sha256(body) == observation["bodySHA256"] and len(body) == observation["size"]
    assert "例のサービス" in body.decode("cp932")
    records = gzip.decompress(contents[observation["recordsStoredSHA256"] + ".gz"])
    assert sha256(records) == observation["recordsSHA256"]
    assert len(json.loads(records)) == observation["entries"] == 1

# One letter of a manifest, with every sum of the zip mended: only the hash that was told shows it.
altered = work / "altered.zip"
with zipfile.ZipFile(altered, "w") as archive:
    for name in names:
        archive.writestr(name, contents[name].replace(b"daicho 0", b"daicho 9") if name == names[0] else contents[name])
importing = ("certification", "bundle", "import")
run(*importing, str(altered), "--expect", made["sha256"], register=inside, code=2)
damaged = bytearray(bundle.read_bytes())
damaged[len(damaged) // 2] ^= 1
altered.write_bytes(damaged)
run(*importing, str(altered), register=inside, code=2)

run(*importing, str(bundle), "--expect", made["sha256"], register=inside, code=1)
run(*importing, str(bundle), "--expect", made["sha256"], register=inside)
status = ("certification", "status", "--format", "json")
assert run(*status, register=inside) == run(*status, register=outside)
run("journal", "verify", register=inside)
