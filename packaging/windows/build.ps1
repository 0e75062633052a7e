# Builds the program in one folder, tries it out, and makes dist\SciaticaDesktop-<version>-setup.exe of it.
# Needs Python 3.11 or newer and Inno Setup 6 (iscc on the path).
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked {
    $command, $rest = $args
    & $command @rest
    if ($LASTEXITCODE -ne 0) { throw "$command ended with $LASTEXITCODE" }
}

Invoke-Checked python -m venv .venv
$python = ".venv\Scripts\python.exe"
foreach ($group in "run", "package") {
    Invoke-Checked $python -m pip install --quiet --require-hashes --only-binary :all: --requirement "packaging\locks\$group.txt"
}
Invoke-Checked $python -m pip install --quiet --no-deps --no-build-isolation --editable .

$env:PYTHONPATH = "packaging"
$env:PYTHONHASHSEED = "0"
$env:SOURCE_DATE_EPOCH = git log -1 --format=%ct
Invoke-Checked $python -m bundle.icons build\icons
Invoke-Checked $python -m PyInstaller --noconfirm --clean --log-level WARN --distpath build\bundle --workpath build\pyinstaller packaging\bundle\app.spec
Invoke-Checked $python -m bundle.smoke build\bundle\sciatica-desktop

$version = & $python -c "import sciatica_desktop; print(sciatica_desktop.__version__)"
Invoke-Checked iscc "/DVersion=$version" packaging\windows\installer.iss
