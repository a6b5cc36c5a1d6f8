"""A real SMTP server for the tests: STARTTLS and implicit TLS with a login, and plain without.

    python server.py FOLDER CERTIFICATE KEY [SEED]

Prints its three ports as one line and serves until its standard input closes. A received mail becomes NNN.eml, and
NNN.json as Python's own mail parser understands it; what was said is in the file `said`. It fails on demand, by the
name of the recipient: rcpt-450@, data-452@, data-drop@, data-silent@ ..., and with -once only the first time.
It stores what it drops or is silent about: the client cannot know that. With a SEED it fails at random instead, in every
way, at every step, whoever the recipient is.
"""

import asyncio, email.policy, itertools, json, pathlib, random, re, ssl, sys
from aiosmtpd.smtp import SMTP, AuthResult

folder, certificate, key, *seed = sys.argv[1:]
folder = pathlib.Path(folder)
chance, connections = random.Random(int(seed[0])) if seed else None, itertools.count(1)
numbers, failed = itertools.count(1), set()


def note(text):
    with open(folder / "said", "a") as said:
        said.write(text + "\n")


def wish(step, address):
    """What the recipient's name asks for at this step of the conversation."""
    asked = re.match(rf"{step}-(\d+|drop|silent)(-once)?(\+.*)?@", address)
    if not asked or (asked[2] and address in failed):
        return None
    failed.add(address)
    return asked[1]


def store(content):
    number = next(numbers)
    mail = email.message_from_bytes(content, policy=email.policy.default)
    parts = [[part.get_content_type(), part["Content-ID"], part.get_content_disposition(),
              part.get_content() if part.get_content_maintype() == "text" else None,
              [str(defect) for defect in part.defects]] for part in mail.walk()]
    (folder / f"{number:03}.eml").write_bytes(content)
    unfinished = folder / f"{number:03}.unfinished"
    unfinished.write_text(json.dumps({"headers": dict(mail.items()), "parts": parts}))
    unfinished.rename(folder / f"{number:03}.json")  # a test that looks meanwhile sees all of it or nothing


class Handler:
    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        note(f"EHLO {hostname}")
        session.host_name = hostname
        return responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("refused"):
            return "550 5.7.1 this sender may not send"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        note(f"RCPT {address}")
        code = wish("rcpt", address)
        if code:
            return f"{code} 4.0.0 <{address}> is refused on demand"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        code = wish("data", envelope.rcpt_tos[0])
        if code in ("drop", "silent") or not code:
            store(envelope.content)
        if code == "drop":
            server.transport.abort()
        if code == "silent":
            await asyncio.sleep(3600)
        return f"{code} 4.0.0 refused on demand" if code and code.isdigit() else "250 accepted"


class Failing(SMTP):
    """Drops the connection where a mail is half said: after 354, before the final dot."""

    def connection_made(self, transport):
        super().connection_made(transport)
        self.number = next(connections)

    async def smtp_DATA(self, argument):
        if chance.random() < 0.08:
            note("FAIL dropped-before-the-dot")
            await self.push("354 go on")
            await asyncio.sleep(0.01)
            self.transport.abort()
            return
        await super().smtp_DATA(argument)


class FailingHandler:
    """What it answers, by dice; `said` tells each mail that it kept, and whether the client was told so."""

    async def fail(self, server, step, ways):
        """One of the ways to fail, or `None`, sometimes slowly."""
        if chance.random() < 0.1:
            note("FAIL slow")
            await asyncio.sleep(chance.uniform(0.2, 1.5))
        if chance.random() >= 0.2:
            return None
        way = chance.choice(ways)
        note(f"FAIL {step}-{way}")
        if way == "drop":
            server.transport.abort()
            await asyncio.sleep(0)
        return f"{way} 4.0.0 refused by dice"

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        failed = await self.fail(server, "ehlo", ["421", "drop"]) if chance.random() < 0.5 else None
        return [failed] if failed else responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        envelope.mail_from = address
        return "250 OK" if chance.random() < 0.8 else await self.fail(server, "mail", ["451", "drop"]) or "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        failed = await self.fail(server, "rcpt", ["421", "450", "452", "550", "550", "drop"])
        if not failed:
            envelope.rcpt_tos.append(address)
        return failed or "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = re.search(rb"Message-ID: <(.*)>", envelope.content)[1].decode()
        failed = await self.fail(server, "data", ["451", "452", "552", "554", "drop"])
        if failed:
            return failed
        store(envelope.content)
        end = chance.random()
        if end < 0.12:
            note(f"KEPT {server.number} {name} untold")
            note("FAIL accepted-then-dropped")
            server.transport.abort()
        elif end < 0.14:
            note(f"KEPT {server.number} {name} untold")
            note("FAIL accepted-then-silent")
            await asyncio.sleep(3600)
        else:
            note(f"KEPT {server.number} {name} {'untold' if server.transport.is_closing() else 'told'}")
        return "250 accepted"


def check(server, session, envelope, mechanism, login):
    right = (login.login, login.password) == (b"candor@example.org", b"right")
    note("AUTH right" if right else "AUTH wrong")
    return AuthResult(success=right, handled=False)


async def main():
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    login = {"authenticator": check, "auth_required": True, "hostname": "localhost"}
    kinds = [
        (lambda: SMTP(Handler(), tls_context=tls, require_starttls=True, **login), None),
        (lambda: SMTP(Handler(), auth_require_tls=False, **login), tls),
        (lambda: SMTP(Handler(), hostname="localhost"), None),
    ]
    if chance:
        kinds = [(lambda: Failing(FailingHandler(), tls_context=tls, require_starttls=True, **login), None),
                 (lambda: Failing(FailingHandler(), auth_require_tls=False, **login), tls),
                 (lambda: Failing(FailingHandler(), hostname="localhost"), None)]
    loop = asyncio.get_running_loop()
    servers = [await loop.create_server(make, "127.0.0.1", 0, ssl=how) for make, how in kinds]
    print(*(server.sockets[0].getsockname()[1] for server in servers), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    sys.stdout.flush()
    import os
    os._exit(0)  # a silent conversation must not keep it alive


asyncio.run(main())
