@echo off
rem Starts Vivarium from its sources: finds Java, builds what has changed, and runs the program.
rem "viv test" is the one command that checks everything; all other commands are the program's own: viv --help.
rem The same as ./viv for Windows, where a batch file cannot become the program it starts.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "cache=%root%\.cache"

set "jdk="
if not defined VIVARIUM_JAVA goto look
call :try "%VIVARIUM_JAVA%"
if defined jdk goto found
>&2 echo viv: VIVARIUM_JAVA is %VIVARIUM_JAVA%, which is not a Java development kit of version 25 or newer.
exit /b 3

:look
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if defined jdk goto found
>&2 echo viv: Vivarium needs a Java development kit, version 25 or newer, and found none: install one (for example with "winget install EclipseAdoptium.Temurin.25.JDK"), or set VIVARIUM_JAVA to where it is.
exit /b 3

:found
set "JAVA25_HOME=%jdk%"
if /i "%~1"=="test" goto test

call :current
if defined app goto run
call :build
if errorlevel 1 exit /b %ERRORLEVEL%

:run
if /i "%~1"=="setup" goto setup
set "main=dev.vivarium.app/dev.vivarium.app.main.Main"
if "%~1"=="" goto window
if /i "%~x1"==".viv" goto window
if /i "%~x1"==".vivz" goto window
set options="@%app%\jvm.options" -p "%app%\lib"
if /i "%PROCESSOR_ARCHITECTURE%"=="AMD64" set options=%options% "-Djna.boot.library.path=%app%\jna\win32-x86-64"
rem They start machines of their own, as every one is started.
if /i "%~1"=="bench" set options=%options% "-Dvivarium.launcher=%root%\viv.cmd"
if /i "%~1"=="demo" set options=%options% "-Dvivarium.launcher=%root%\viv.cmd"
if /i "%~1"=="start" set options=%options% "-Dvivarium.launcher=%root%\viv.cmd"
if /i "%~1"=="clone" set options=%options% "-Dvivarium.launcher=%root%\viv.cmd"
if /i "%~1"=="snapshot" set options=%options% "-Dvivarium.launcher=%root%\viv.cmd"
set "arguments=%*"
set "prepared=start"
if /i not "%~1"=="run" if /i not "%~1"=="demo" goto prepared
if "%arguments:translate=%"=="%arguments%" goto prepared
if "%arguments:off=%"=="%arguments%" goto prepared
rem Where the interpreter runs everything C2 compiles that and nothing else: docs/adr/0017. It says so unless told not to.
set "prepared=interpreter"
set options=%options% -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput "-XX:CompilerDirectivesFile=%app%\interpreter.directives"
:prepared
if exist "%app%\%prepared%.learned" call :prepare
if exist "%app%\%prepared%.aot" set options=%options% "-XX:AOTCache=%app%\%prepared%.aot" -Xlog:aot*=off& goto compilers
if /i not "%~1"=="demo" goto unprepared
if exist "%app%\%prepared%.conf" goto unprepared
set options=%options% -XX:AOTMode=record "-XX:AOTConfiguration=%app%\%prepared%.conf" -Xlog:aot*=off -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput "-Dvivarium.learned=%app%\%prepared%.learned"
goto start
:unprepared
if exist "%app%\start.aot" set options=%options% "-XX:AOTCache=%app%\start.aot" -Xlog:aot*=off
rem Where guests are translated HotSpot's C1 is enough: docs/adr/0014. Who says anything of it gets C2, too.
:compilers
if /i not "%~1"=="run" if /i not "%~1"=="demo" if /i not "%~1"=="machine" goto start
if not "%arguments:translate=%"=="%arguments%" goto start
if /i "%PROCESSOR_ARCHITECTURE%"=="AMD64" set options=%options% -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1
:start
"%jdk%\bin\java.exe" %options% -m %main% %*
exit /b %ERRORLEVEL%

rem ---- The window, also with a machine or a machine's file to open. It starts machines of its own, too ----
:window
set options="@%app%\window.options" -p "%app%\lib" "-Dvivarium.launcher=%root%\viv.cmd"
if /i "%PROCESSOR_ARCHITECTURE%"=="AMD64" set options=%options% "-Djna.boot.library.path=%app%\jna\win32-x86-64"
goto start

rem ---- The set-up's window is another program: it gets what came behind the word ----
:setup
set "arguments="
:word
shift
if not "%~1"=="" set arguments=%arguments% %1& goto word
"%jdk%\bin\java.exe" "@%app%\jvm.options" -p "%app%\lib;%app%\setup" -XX:TieredStopAtLevel=1 -Dflatlaf.useNativeLibrary=false "-Dvivarium.launcher=%root%\viv.cmd" -m dev.vivarium.installer/dev.vivarium.installer.main.Setup %arguments%
exit /b %ERRORLEVEL%

rem ---- A faster start: what a demo that went well has shown Java is prepared once for each build. docs/adr/0010 ----
:prepare
ren "%app%\%prepared%.learned" %prepared%.learning 2>nul || exit /b 0
>&2 echo viv: preparing faster starts, this once ...
"%jdk%\bin\java.exe" %options% -XX:AOTMode=create "-XX:AOTConfiguration=%app%\%prepared%.conf" "-XX:AOTCache=%app%\%prepared%.new" -m %main% >"%cache%\start.log" 2>&1 && ren "%app%\%prepared%.new" %prepared%.aot
del "%app%\%prepared%.conf" "%app%\%prepared%.learning" 2>nul
exit /b 0

rem ---- Java: sets jdk if %1 is the home of a development kit we can use, and none was found before ----
:try
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" for /f "tokens=1 delims=.-+" %%M in ("%%~L") do if %%M GEQ 25 set "jdk=%~f1"
exit /b 0

rem ---- The program: sets app if there is a build, and no source is newer ----
:current
set "app="
set "name="
if exist "%cache%\app\current" set /p name=<"%cache%\app\current"
if not defined name exit /b 0
if not exist "%cache%\app\%name%\built" exit /b 0
set "VIV_ROOT=%root%"
set "VIV_BUILT=%cache%\app\%name%\built"
powershell -NoProfile -ExecutionPolicy Bypass -Command "$t = (Get-Item -LiteralPath $env:VIV_BUILT).LastWriteTimeUtc; $m = Get-ChildItem -LiteralPath $env:VIV_ROOT -Directory; $f = @(Get-Item -LiteralPath (Join-Path $env:VIV_ROOT 'pom.xml')); foreach ($d in $m) { $p = Join-Path $d.FullName 'pom.xml'; if (Test-Path -LiteralPath $p) { $f += Get-Item -LiteralPath $p }; $s = Join-Path $d.FullName 'src\main'; if (Test-Path -LiteralPath $s) { $f += Get-ChildItem -LiteralPath $s -Recurse } }; if ($f | Where-Object { $_.LastWriteTimeUtc -gt $t }) { exit 1 }; exit 0"
if errorlevel 1 exit /b 0
set "app=%cache%\app\%name%"
exit /b 0

:needmaven
for %%M in (mvn.cmd mvn.bat) do if not "%%~$PATH:M"=="" exit /b 0
>&2 echo viv: Building Vivarium needs Maven 3.8 or newer, and found none: install it, and put its bin folder on the PATH.
exit /b 3

rem Each build is a folder of its own: a running machine keeps its jars when the next one is built.
:build
call :needmaven
if errorlevel 1 exit /b 3
if not exist "%cache%\app" mkdir "%cache%\app"
if exist "%cache%\app\current" (>&2 echo viv: building what changed ...) else (>&2 echo viv: building for the first time; this takes a minute or two ...)
set /a number=0
:number
set /a number+=1
if exist "%cache%\app\%number%" goto number
set "new=%cache%\app\%number%"
mkdir "%new%"
rem Before the build: what is edited meanwhile is newer.
type nul >"%new%\built.new"
call mvn -f "%root%\pom.xml" -q -B -DskipGates -Dmaven.test.skip=true -pl installer -am package "-Dbuild.folder=${maven.multiModuleProjectDirectory}/.cache/build/${project.artifactId}" >"%cache%\build.log" 2>&1
if not errorlevel 1 goto built
>&2 type "%cache%\build.log"
rmdir /s /q "%new%"
>&2 echo viv: The build failed; its messages are above.
exit /b 70
:built
xcopy /e /i /q /y "%cache%\build\app-ui\app" "%new%" >nul
xcopy /e /i /q /y "%cache%\build\installer\app" "%new%" >nul
rem The cache of a faster start refuses old class files. What fails here costs speed and nothing else. docs/adr/0015.
"%jdk%\bin\java.exe" -p "%cache%\build\app-ui\app\lib" -m dev.vivarium.app/dev.vivarium.app.main.NewerClassFiles "%new%\lib" >>"%cache%\build.log" 2>&1
ren "%new%\built.new" built
>"%cache%\app\current" echo %number%
set "app=%new%"
rem A folder that is in use cannot be renamed, and stays.
for /d %%D in ("%cache%\app\*") do if /i not "%%~fD"=="%new%" (ren "%%~fD" "%%~nxD.old" 2>nul && rmdir /s /q "%%~fD.old")
exit /b 0

rem ---- viv test ----
:test
call :needmaven
if errorlevel 1 exit /b 3
set "goals=clean verify"
set "options="
:option
shift
if "%~1"=="" goto runtests
if "%~1"=="--full" set "options=%options% -Plong" & goto option
if not "%~1"=="--only" goto badoption
shift
if "%~1"=="" goto badoption
set "goals=verify"
set "options=%options% -Dtest=*%~1* -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=*%~1* -Dfailsafe.failIfNoSpecifiedTests=false"
goto option
:badoption
>&2 echo viv: viv test knows --full and --only NAME.
exit /b 2
:runtests
for /d %%D in ("%root%\*") do for %%R in (surefire-reports failsafe-reports) do if exist "%%~D\target\%%R" rmdir /s /q "%%~D\target\%%R"
call mvn -f "%root%\pom.xml" -B -fae %goals% %options%
set "built=%ERRORLEVEL%"
set "VIV_ROOT=%root%"
powershell -NoProfile -ExecutionPolicy Bypass -Command "$t = 0; $f = 0; $s = 0; Get-ChildItem -Path (Join-Path $env:VIV_ROOT '*\target\*-reports\TEST-*.xml') | ForEach-Object { $x = ([xml](Get-Content -Raw -Encoding UTF8 -LiteralPath $_.FullName)).testsuite; $t += [int]$x.tests; $f += [int]$x.failures + [int]$x.errors; $s += [int]$x.skipped }; Write-Host ''; if ($s) { Write-Host \"$($t - $f - $s) passed, $f failed, $s skipped\" } else { Write-Host \"$($t - $f) passed, $f failed\" }; if ($f -or $s -or -not $t) { exit 1 }"
if errorlevel 1 exit /b 1
if not "%built%"=="0" exit /b 1
exit /b 0
