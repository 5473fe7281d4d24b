# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# UNTESTED: the program was never built on Windows. Its icon, what it needs of Qt, and an installer by NSIS:
#   cmake -B build/windows -DCMAKE_BUILD_TYPE=Release && cmake --build build/windows && cpack --config build/windows/CPackConfig.cmake
enable_language(RC)
file(TO_CMAKE_PATH ${JOBWRIGHT_ICON_FILE} icon)
configure_file(windows/jobwright.rc.in ${CMAKE_BINARY_DIR}/jobwright.rc @ONLY)
target_sources(jobwright PRIVATE ${CMAKE_BINARY_DIR}/jobwright.rc)

# jobwright.exe opens no console. jobwright.com is the same with one: shells find it first where "jobwright" is typed.
set_target_properties(jobwright PROPERTIES WIN32_EXECUTABLE ON)
add_executable(jobwright-console ${PROJECT_SOURCE_DIR}/ui/main.cpp)
set_target_properties(jobwright-console PROPERTIES OUTPUT_NAME jobwright SUFFIX .com PDB_NAME jobwright-console)
target_link_libraries(jobwright-console PRIVATE jobwright-ui jobwright-resources jobwright-translations)
install(TARGETS jobwright-console RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

# Qt's libraries and plug-ins beside the programs; QtKeychain's library comes with its own target.
find_program(WINDEPLOYQT windeployqt HINTS ${Qt6_DIR}/../../../bin REQUIRED)
install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --release --no-compiler-runtime --no-opengl-sw
    --no-system-d3d-compiler
    \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/jobwright.exe\"
    \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/jobwright-sandbox.exe\"
    COMMAND_ERROR_IS_FATAL ANY)")
install(FILES $<TARGET_FILE:Qt6Keychain::Qt6Keychain> DESTINATION ${CMAKE_INSTALL_BINDIR})
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION ${CMAKE_INSTALL_BINDIR})
include(InstallRequiredSystemLibraries)

set(CPACK_NSIS_DISPLAY_NAME Jobwright)
set(CPACK_NSIS_PACKAGE_NAME Jobwright)
set(CPACK_NSIS_MUI_ICON ${JOBWRIGHT_ICON_FILE})
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\jobwright.exe)
set(CPACK_NSIS_URL_INFO_ABOUT https://jobwright.org/)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_PACKAGE_EXECUTABLES jobwright Jobwright)
# Drafts and links, for everybody on the computer. Removed with the program; what a person wrote stays.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX 'Software\\Classes\\.jobwright' '' 'Jobwright.Draft'
  WriteRegStr SHCTX 'Software\\Classes\\Jobwright.Draft' '' 'Jobwright draft'
  WriteRegStr SHCTX 'Software\\Classes\\Jobwright.Draft\\DefaultIcon' '' '$INSTDIR\\bin\\jobwright.exe,0'
  WriteRegStr SHCTX 'Software\\Classes\\Jobwright.Draft\\shell\\open\\command' '' '\"$INSTDIR\\bin\\jobwright.exe\" \"%1\"'
  WriteRegStr SHCTX 'Software\\Classes\\jobwright' '' 'URL:Jobwright job'
  WriteRegStr SHCTX 'Software\\Classes\\jobwright' 'URL Protocol' ''
  WriteRegStr SHCTX 'Software\\Classes\\jobwright\\shell\\open\\command' '' '\"$INSTDIR\\bin\\jobwright.exe\" \"%1\"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX 'Software\\Classes\\.jobwright'
  DeleteRegKey SHCTX 'Software\\Classes\\Jobwright.Draft'
  DeleteRegKey SHCTX 'Software\\Classes\\jobwright'
]])
