# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What packages of all systems have in common, and a Debian package of what was built: `cpack -G DEB` in the folder of
# the build. The one to hand on is made from the sources by deb.sh, after debian/; check.sh holds them against each other.
set(CPACK_PACKAGE_NAME jobwright)
set(CPACK_PACKAGE_VENDOR "Jobwright contributors")
set(CPACK_PACKAGE_CONTACT "Jobwright contributors <contributors@jobwright.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Change field-service jobs, and know that the change arrived")
set(CPACK_PACKAGE_HOMEPAGE_URL https://jobwright.org/)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Jobwright)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR TXZ)
if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    list(APPEND CPACK_GENERATOR DEB)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/cpackfiles.cmake)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION misc)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # What no linker knows of, as in debian/control.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "gnome-keyring | kwalletmanager | keepassxc, qt6-qpa-plugins, qt6-translations-l10n")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS qt6-wayland)
endif()
