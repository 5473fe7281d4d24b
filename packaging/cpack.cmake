# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What packages of all systems have in common. The Debian package is made by deb.sh, from debian/.
set(CPACK_PACKAGE_NAME jobwright)
set(CPACK_PACKAGE_VENDOR "Jobwright contributors")
set(CPACK_PACKAGE_CONTACT "Jobwright contributors <contributors@jobwright.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Change field-service jobs, and know that the change arrived")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Jobwright)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR TXZ)
if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
endif()
