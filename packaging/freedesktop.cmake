# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a free desktop and its shells find the program by.
set(JOBWRIGHT_APP_ID org.jobwright.Jobwright)
set(JOBWRIGHT_ZSH_FOLDER ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "Where zsh looks for completions")

# Without the sandbox service there is nothing to try out: the last action goes, and what is promised of it.
file(READ ${JOBWRIGHT_APP_ID}.desktop entry)
file(READ ${JOBWRIGHT_APP_ID}.metainfo.xml metainfo)
if(NOT JOBWRIGHT_SANDBOX)
    string(REPLACE ";sandbox;\n" ";\n" entry "${entry}")
    string(REGEX REPLACE "\n\\[Desktop Action sandbox\\].*" "" entry "${entry}")
    string(REGEX REPLACE "\n *<li[^\n]*(sandbox|Testumgebung)[^\n]*" "" metainfo "${metainfo}")
    string(REGEX REPLACE ", with a sandbox [^<]*| mit einer Testumgebung [^<]*" "" metainfo "${metainfo}")
endif()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
    ${JOBWRIGHT_APP_ID}.desktop ${JOBWRIGHT_APP_ID}.metainfo.xml)
file(CONFIGURE OUTPUT ${JOBWRIGHT_APP_ID}.desktop CONTENT "${entry}" @ONLY)
file(CONFIGURE OUTPUT ${JOBWRIGHT_APP_ID}.metainfo.xml CONTENT "${metainfo}" @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${JOBWRIGHT_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${JOBWRIGHT_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${JOBWRIGHT_APP_ID}.mime.xml RENAME ${JOBWRIGHT_APP_ID}.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${JOBWRIGHT_ICON} RENAME ${JOBWRIGHT_APP_ID}.svg DESTINATION ${icons}/scalable/apps)
install(FILES ${JOBWRIGHT_APP_ID}-symbolic.svg DESTINATION ${icons}/symbolic/apps)
foreach(size ${JOBWRIGHT_ICON_SIZES})
    install(FILES ${JOBWRIGHT_ICON_${size}} RENAME ${JOBWRIGHT_APP_ID}.png DESTINATION ${icons}/${size}x${size}/apps)
endforeach()

set(programs jobwright)
if(JOBWRIGHT_SANDBOX)
    list(APPEND programs jobwright-sandbox)
endif()
foreach(program ${programs})
    configure_file(man/${program}.1.in man/${program}.1 @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/man/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES completions/${program}.bash RENAME ${program}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES completions/${program}.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()
install(FILES completions/_jobwright DESTINATION ${JOBWRIGHT_ZSH_FOLDER})
install(FILES debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/jobwright)
