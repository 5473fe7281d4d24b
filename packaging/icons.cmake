# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The program's icon in the sizes that desktops want, drawn from its SVG while building.
find_program(RSVG_CONVERT rsvg-convert DOC "Draws the icon in fixed sizes (librsvg)")
if(NOT RSVG_CONVERT)
    message(FATAL_ERROR "rsvg-convert is missing, which draws the program's icon (librsvg2-bin in Debian)")
endif()

set(JOBWRIGHT_ICON ${PROJECT_SOURCE_DIR}/resources/icons/jobwright.svg)
set(JOBWRIGHT_ICON_SIZES 16 22 24 32 48 64 128 256)
# Windows and macOS take one file that holds all sizes; macOS twice as large ones as well.
if(APPLE)
    list(APPEND JOBWRIGHT_ICON_SIZES 512 1024)
endif()

# jobwright_icon(SIZE): sets JOBWRIGHT_ICON_<SIZE> to the picture of so many pixels
function(jobwright_icon size)
    set(picture ${CMAKE_BINARY_DIR}/icons/${size}.png)
    add_custom_command(OUTPUT ${picture}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/icons
        COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${picture} ${JOBWRIGHT_ICON}
        DEPENDS ${JOBWRIGHT_ICON}
        COMMENT "Drawing the icon in ${size} pixels"
        VERBATIM)
    set(JOBWRIGHT_ICON_${size} ${picture} PARENT_SCOPE)
endfunction()

set(pictures)
foreach(size ${JOBWRIGHT_ICON_SIZES})
    jobwright_icon(${size})
    list(APPEND pictures ${JOBWRIGHT_ICON_${size}})
endforeach()
add_custom_target(jobwright-icons ALL DEPENDS ${pictures})

if(WIN32 OR APPLE)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    set(JOBWRIGHT_ICON_FILE ${CMAKE_BINARY_DIR}/icons/jobwright.ico)
    if(APPLE)
        set(JOBWRIGHT_ICON_FILE ${CMAKE_BINARY_DIR}/icons/jobwright.icns)
    endif()
    add_custom_command(OUTPUT ${JOBWRIGHT_ICON_FILE}
        COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/iconfile.py ${JOBWRIGHT_ICON_FILE} ${pictures}
        DEPENDS ${pictures} iconfile.py
        VERBATIM)
    add_custom_target(jobwright-icon-file DEPENDS ${JOBWRIGHT_ICON_FILE})
    add_dependencies(jobwright jobwright-icon-file)
endif()
