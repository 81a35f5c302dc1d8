"""Members of a zip archive, taken out within limits: a few kilobytes can unpack to terabytes."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefing.ingest.sources import Source

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_MEMBER_BYTES = 40 * 1024 * 1024  # unpacked; a novel in WordprocessingML takes a tenth

_DAMAGED = "Open it in a word processor, save it again and open that."


def read_members(source: Source, wanted: Iterable[str]) -> dict[str, bytes]:
    """Return the unpacked members of that name that are there.

    Raises:
        ArticleError: If the archive is damaged or encrypted, or a member unpacks to more than 40 MB.
    """
    found = {}
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
            names = set(archive.namelist())
            for name in wanted:
                if name in names:
                    with archive.open(name) as member:
                        found[name] = member.read(MAX_MEMBER_BYTES + 1)
                if len(found.get(name, b"")) > MAX_MEMBER_BYTES:
                    raise source.error(
                        f"it unpacks to more than {MAX_MEMBER_BYTES // 1024**2} MB",
                        "Save the article alone and open that.",
                    )
    except RuntimeError as error:  # zipfile says so of an encrypted member
        raise source.error("it is protected by a password", "Save it without a password and open that.") from error
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, NotImplementedError) as error:
        raise source.error("the file is damaged", _DAMAGED) from error
    return found


def parse_member(source: Source, content: bytes) -> _Element:
    """Parse a member as XML: no entities, nothing fetched, no trees of unreasonable depth.

    Raises:
        ArticleError: If it is not XML.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise source.error("the file is damaged", _DAMAGED) from error
