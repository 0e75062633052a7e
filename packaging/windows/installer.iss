; Inno Setup 6: iscc /DVersion=0.1.0 packaging\windows\installer.iss, by build.ps1
; Installs for one person, without the administrator. The history is in %LOCALAPPDATA%\SciaticaDesktop and stays when the program goes.

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{5B1C3E66-7E6C-4C57-9B0B-5C1A71CADE5C}
AppName=Sciatica Desktop
AppVersion={#Version}
AppPublisher=Sciatica Desktop contributors
DefaultDirName={autopf}\Sciatica Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\app.ico
UninstallDisplayIcon={app}\SciaticaDesktop.exe
OutputDir=..\..\dist
OutputBaseFilename=SciaticaDesktop-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\build\bundle\sciatica-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Sciatica Desktop"; Filename: "{app}\SciaticaDesktop.exe"; AppUserModelID: "org.example.SciaticaDesktop"
Name: "{autodesktop}\Sciatica Desktop"; Filename: "{app}\SciaticaDesktop.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\SciaticaDesktop.exe"; Description: "{cm:LaunchProgram,Sciatica Desktop}"; Flags: nowait postinstall skipifsilent
