"""Members of a zip archive, taken out within limits: a few kilobytes can unpack to terabytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefing.errors import ArticleError
from briefing.ingest.sources import Source
from briefing.zipped import DAMAGED

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_MEMBER_BYTES = 40 * 1024 * 1024  # unpacked; a novel in WordprocessingML takes a tenth

_ENCRYPTED = 0x1  # of a member's flags
_NEXT_STEP = "Open it in a word processor, save it again and open that."


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
                    if archive.getinfo(name).flag_bits & _ENCRYPTED:
                        raise protected(source)
                    with archive.open(name) as member:
                        found[name] = member.read(MAX_MEMBER_BYTES + 1)
                if len(found.get(name, b"")) > MAX_MEMBER_BYTES:
                    raise too_large(source, "it unpacks to")
    except DAMAGED as error:
        raise source.error("the file is damaged", _NEXT_STEP) from error
    return found


def too_large(source: Source, what: str = "it is") -> ArticleError:
    """Return the error of a file with more markup than any article has."""
    return source.error(f"{what} more than {MAX_MEMBER_BYTES // 1024**2} MB", "Save the article alone and open that.")


def protected(source: Source) -> ArticleError:
    """Return the error of a file that cannot be opened without its password."""
    return source.error("it is protected by a password", "Save it without a password and open that.")


def parse_member(source: Source, content: bytes) -> _Element:
    """Parse a member, or a file that is not packed, as XML: no entities, nothing fetched, no trees of unreasonable depth.

    Raises:
        ArticleError: If it is not XML.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise source.error("the file is damaged", _NEXT_STEP) from error


def parse_if_sound(source: Source, content: bytes | None) -> _Element | None:
    """Parse a member the article can do without; nothing, where it is missing or damaged."""
    try:
        return parse_member(source, content) if content else None
    except ArticleError:
        return None
