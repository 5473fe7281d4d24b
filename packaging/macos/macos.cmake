# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# UNTESTED: the program was never built on macOS. A bundle with all it needs, signed for the hardened runtime, and a
# disk image:
#   cmake -B build/macos -DCMAKE_BUILD_TYPE=Release && cmake --build build/macos && (cd build/macos && cpack)
# Links and draft files are not announced in Info.plist: macOS hands them over as events, which the program does not
# take yet.
set(JOBWRIGHT_CODESIGN_IDENTITY - CACHE STRING "Whom the bundle is signed by; - signs for this computer alone")

set_target_properties(jobwright PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    OUTPUT_NAME Jobwright)
set(bundle Jobwright.app)
install(FILES ${JOBWRIGHT_ICON_FILE} DESTINATION ${bundle}/Contents/Resources)
# The program looks for its sandbox in its own folder.
install(PROGRAMS $<TARGET_FILE:jobwright-sandbox> DESTINATION ${bundle}/Contents/MacOS)

find_program(MACDEPLOYQT macdeployqt HINTS ${Qt6_DIR}/../../../bin REQUIRED)
# From the inside out, and the entitlements at last: macdeployqt knows none, and signing a bundle seals what is in it.
install(CODE "
    set(bundle \"\${CMAKE_INSTALL_PREFIX}/${bundle}\")
    execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${bundle}\" \"-executable=\${bundle}/Contents/MacOS/jobwright-sandbox\"
        -hardened-runtime -timestamp \"-codesign=${JOBWRIGHT_CODESIGN_IDENTITY}\" COMMAND_ERROR_IS_FATAL ANY)
    foreach(part \"\${bundle}/Contents/MacOS/jobwright-sandbox\" \"\${bundle}\")
        execute_process(COMMAND codesign --force --options runtime
            --entitlements \"${CMAKE_CURRENT_SOURCE_DIR}/macos/entitlements.plist\"
            --sign \"${JOBWRIGHT_CODESIGN_IDENTITY}\" \"\${part}\" COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    execute_process(COMMAND codesign --verify --deep --strict \"\${bundle}\" COMMAND_ERROR_IS_FATAL ANY)")
# Stripping would break the signatures.
set(CPACK_STRIP_FILES OFF)
set(CPACK_DMG_VOLUME_NAME Jobwright)
