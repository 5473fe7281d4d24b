# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack over the files that go into a package.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(tree ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX})
    # The shell of Debian looks for completions of packages elsewhere than for those of the administrator.
    if(EXISTS ${tree}/share/zsh/site-functions)
        file(RENAME ${tree}/share/zsh/site-functions ${tree}/share/zsh/vendor-completions)
    endif()
    # Whatever the umask of who packs.
    file(CHMOD_RECURSE ${tree} DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endif()
