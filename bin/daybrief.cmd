@echo off
rem Starts Daybrief from this checkout. Builds it first where that has not been done or a source has changed:
rem the jar, its extracted form and a class-data archive, all under target\. The same for Windows as bin/daybrief.
setlocal EnableExtensions DisableDelayedExpansion

for %%r in ("%~dp0..") do set "root=%%~fr"
set "app=%root%\target\app"

if defined JAVA_HOME goto :javahome
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
  echo daybrief: no java found. Install a JDK 17 or newer, or set JAVA_HOME.>&2
  exit /b 1
)
goto :found
:javahome
set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" (
  echo daybrief: JAVA_HOME is "%JAVA_HOME%", and no bin\java.exe is in it. Point it to a JDK 17 or newer, or unset it.>&2
  exit /b 1
)
:found

if not exist "%app%\built" goto :build
if not exist "%root%\src\main" goto :archive
rem beside the program lies a copy of what it was built from: robocopy lists what is another now
set "changed="
for /f "delims=" %%f in ('robocopy "%root%\src\main" "%app%\from\main" /MIR /L /NJH /NJS /NP /NS /NC /NDL') do set "changed=yes"
for /f "delims=" %%f in ('robocopy "%root%\templates" "%app%\from\templates" /MIR /L /NJH /NJS /NP /NS /NC /NDL') do set "changed=yes"
for /f "delims=" %%f in ('robocopy "%root%" "%app%\from" pom.xml /L /XX /NJH /NJS /NP /NS /NC /NDL') do set "changed=yes"
if not defined changed goto :archive

:build
echo daybrief: building, once; the first time this downloads what Daybrief runs on ...>&2
pushd "%root%"
call .\mvnw.cmd -B -q -Dchecks=false -Dmaven.test.skip=true package 1>&2
set "built=%errorlevel%"
popd
if not "%built%"=="0" (
  echo daybrief: the build failed. It needs a JDK 17 or newer and, the first time, a way to Maven Central.>&2
  exit /b 1
)
if exist "%app%" rmdir /s /q "%app%"
set "jar="
for %%j in ("%root%\target\daybrief-*.jar") do set "jar=%%~fj"
"%java%" -Djarmode=tools -jar "%jar%" extract --destination "%app%" >nul
if errorlevel 1 (
  echo daybrief: cannot unpack "%jar%">&2
  exit /b 1
)
for %%j in ("%app%\daybrief-*.jar") do move /y "%%~fj" "%app%\daybrief.jar" >nul
robocopy "%root%\src\main" "%app%\from\main" /MIR /NJH /NJS /NP /NS /NC /NDL /NFL >nul
robocopy "%root%\templates" "%app%\from\templates" /MIR /NJH /NJS /NP /NS /NC /NDL /NFL >nul
robocopy "%root%" "%app%\from" pom.xml /NJH /NJS /NP /NS /NC /NDL /NFL >nul
type nul >"%app%\built"

rem A class-data archive belongs to one Java: it is made again when another one runs. A missing or unfit archive only costs time.
:archive
set "stamp=unknown"
for %%h in ("%java%\..\..") do set "release=%%~fh\release"
if exist "%release%" for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%release%"') do set "stamp=%%~v"
set "jsa=%app%\classes-%stamp%.jsa"
if exist "%jsa%" goto :start
set "train=%root%\target\train"
if exist "%train%" rmdir /s /q "%train%"
mkdir "%train%"
type nul >"%train%\daybrief.yaml"
"%java%" -XX:ArchiveClassesAtExit="%jsa%" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -jar "%app%\daybrief.jar" run --input "%root%\input" --home "%train%\home" --output "%train%\output" --config "%train%\daybrief.yaml" >nul 2>&1
rmdir /s /q "%train%"

rem Why these options: see bin/daybrief
:start
set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "compiler=-XX:+TieredCompilation"
if "%~1"=="bench" set "compiler=-XX:+TieredCompilation"
"%java%" -XX:SharedArchiveFile="%jsa%" -Xshare:auto -Xlog:disable -XX:+UseSerialGC %compiler% %DAYBRIEF_JAVA_OPTIONS% -jar "%app%\daybrief.jar" %*
exit /b %errorlevel%
