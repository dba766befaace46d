import assert from 'node:assert/strict';
import { releaseText } from '../../../src/intake/incoming';
import { readMail } from '../../../src/intake/mail';

const mail = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
const HEAD = `From: "Nordic Water Council" <press@water.example>
To: desk@news.example
Subject: Fwd: =?utf-8?Q?Council_Opens_the_Gates_=E2=80=93_at_last?=
Date: Wed, 4 Mar 2026 09:00:00 +0100
MIME-Version: 1.0
`;

describe('reading mails', () => {
  it('makes a release of a plain mail, whose lines are joined', async () => {
    const text = releaseText(await readMail(mail(`${HEAD}Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

The Nordic Water Council met in Elmhaven on Tuesday to agree on the rules that
will govern the use of the lake by its members for the next ten years, and to hear
what Velmora Grid intends to do about the level of the water behind its three dams.
`)));
    assert.equal(text, `Source: Nordic Water Council
Date: 2026-03-04

Council Opens the Gates – at last

The Nordic Water Council met in Elmhaven on Tuesday to agree on the rules that will govern the use of the lake by its members for the next ten years, and to hear what Velmora Grid intends to do about the level of the water behind its three dams.
`);
  });

  it('reads the HTML of a mail that has some', async () => {
    const { text } = await readMail(mail(`${HEAD}Content-Type: multipart/alternative; boundary=x

--x
Content-Type: text/plain

See the other part.
--x
Content-Type: text/html; charset=utf-8

<html><body><p>The council met.</p><script>x()</script><img src="https://water.example/pixel.png"><p>It agreed.</p></body></html>
--x--
`));
    assert.equal(text, 'The council met.\n\nIt agreed.');
  });

  it('names the attachment of a mail without a text', async () => {
    await assert.rejects(readMail(mail(`${HEAD}Content-Type: application/pdf; name="release.pdf"
Content-Disposition: attachment; filename="release.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjcK
`)), /Save its attachment “release\.pdf” and import that/);
  });

  for (const [what, bytes] of [['nothing', ''], ['a text', 'The council met.'], ['binary bytes', '\u0000\u0001\u0002']] as const) {
    it(`refuses ${what}`, () => assert.rejects(readMail(mail(bytes)), /not a mail/));
  }
});
