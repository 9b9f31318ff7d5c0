"""An RFC 3161 time stamp: when the signature existed, by a clock that is not ours. The address is a setting only."""

from typing import Any
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from asn1crypto import cms, tsp
from pyhanko.sign.timestamps import TimeStamper, TimestampRequestError

SECONDS = 10
LARGEST = 64 * 1024
HEADERS = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}


class NoRedirect(HTTPRedirectHandler):
    def redirect_request(self, *given: Any) -> None:
        """The authority was chosen by its address: another one may not answer for it."""


class Stamper(TimeStamper):
    def __init__(self, address: str) -> None:
        super().__init__(include_nonce=True)  # type: ignore[no-untyped-call]
        self.address = address

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        return tsp.TimeStampResp.load(posted(self.address, req.dump()), strict=True)

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        """The library compares the nonce; that the stamp is on our digest is compared here."""
        token = await super().async_timestamp(message_digest, md_algorithm)
        imprint = token["content"]["encap_content_info"]["content"].parsed["message_imprint"]
        if imprint["hashed_message"].native != message_digest:
            raise TimestampRequestError("The time stamp is not for this letter.")
        return token


def posted(address: str, body: bytes) -> bytes:
    request = Request(address, data=body, headers=HEADERS, method="POST")  # noqa: S310 - http(s), by `choice.parse`
    try:
        with build_opener(NoRedirect).open(request, timeout=SECONDS) as answer:
            kind, content = answer.headers.get_content_type(), answer.read(LARGEST + 1)
    except HTTPError as problem:
        problem.close()
        raise TimestampRequestError(f"The time stamp authority answers {problem.code}.") from None
    if kind != HEADERS["Accept"] or len(content) > LARGEST:
        raise TimestampRequestError("The time stamp authority did not answer with a time stamp.")
    return bytes(content)
