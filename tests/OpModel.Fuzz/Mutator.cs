using System.Text;

namespace OpModel.Fuzz;

/// <summary>Changes texts as typing errors, broken transfers and people with bad intentions do.</summary>
internal sealed class Mutator(Random random)
{
    /// <summary>No mutated file is longer, so that a million of them are read in minutes.</summary>
    private const int MostLength = 16 * 1024;

    private static readonly string[] Tokens =
    [
        ": ", "- ", "\n", "\n  ", "\n- ", "\t", "\r\n", "\r", "[", "]", "{", "}", "\"", "'", ",", "#", " #", "|", ">", "&a ", "*a", "!!str ", "!", "? ", "---\n", "...\n", "%YAML 1.2\n", "<<: ",
        "~", "null", "true", "yes", "0", "-1", "1e999", "2026-02-30", "9999999999999999999", "NaN", ".inf", "\0", "\u0001", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "\uD83D\uDE00", "\uD800", "\uDC00", "é",
        "people", "teams", "name", "id", "type", "members", "person", "role", "squad", "product-owner", "organisation", "class", "namespace", "Shop", "ada", "kind: Group\n", "apiVersion: backstage.io/v1alpha1\n",
        "metadata: ", "spec: ", "memberOf: ", "group:default/", "$text: ", "orgs:\n", "sigs:\n", "people-table:\n", "accepted:\n", "${{", "../..", "<script>", ";", "\"\"", "{{", "}}",
    ];

    /// <summary>Makes a new text of one, in one to eight steps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="others">Texts of which parts may be put in.</param>
    public string Mutate(string text, IReadOnlyList<Seed> others)
    {
        StringBuilder changed = new(text);
        for (var step = random.Next(1, 9); step > 0; step--)
        {
            Change(changed, others);
            if (changed.Length > MostLength)
            {
                changed.Length = MostLength;
            }
        }

        return changed.ToString();
    }

    private void Change(StringBuilder text, IReadOnlyList<Seed> others)
    {
        var at = random.Next(text.Length + 1);
        switch (random.Next(12))
        {
            case 0:
                text.Insert(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 1:
                text.Remove(at, random.Next(text.Length - at + 1) / 4);
                break;
            case 2 when at < text.Length:
                text[at] = (char)random.Next(random.Next(4) == 0 ? 0x10000 : 0x80);
                break;
            case 3 when at < text.Length:
                // A byte that is broken in a transfer is another letter, or none at all.
                text[at] = (char)(text[at] ^ (1 << random.Next(8)));
                break;
            case 4:
                var other = others[random.Next(others.Count)].Text;
                var start = random.Next(other.Length);
                text.Insert(at, other.AsSpan(start, random.Next(other.Length - start + 1)));
                break;
            case 5:
                var length = random.Next(Math.Min(64, text.Length - at + 1));
                var part = text.ToString(at, length);
                for (var copies = random.Next(1, 12); copies > 0; copies--)
                {
                    text.Insert(at, part);
                }

                break;
            case 6:
                text.Length = at;
                break;
            case 7:
                var (open, close) = random.Next(2) == 0 ? ('[', ']') : ('{', '}');
                var depth = 1 << random.Next(11);
                text.Insert(at, new string(open, depth)).Insert(at + depth, random.Next(2) == 0 ? new string(close, depth) : "");
                break;
            case 8:
                text.Insert(at, new string(" \t\n#-:\"'a"[random.Next(9)], 1 << random.Next(13)));
                break;
            case 9:
                BreakBytes(text);
                break;
            case 10:
                text.Replace("\n", random.Next(2) == 0 ? "\r\n" : "\r");
                break;
            default:
                MoveLine(text);
                break;
        }
    }

    /// <summary>Breaks some bytes, or writes all in one encoding and reads it in another, as an editor shows it: with U+FFFD for what is no text.</summary>
    private void BreakBytes(StringBuilder text)
    {
        Encoding[] encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1];
        var (written, read) = (encodings[random.Next(encodings.Length)], encodings[random.Next(encodings.Length)]);
        var bytes = written.GetBytes(text.ToString());
        for (var broken = written == read ? random.Next(1, 16) : 0; broken > 0 && bytes.Length > 0; broken--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(0x100);
        }

        text.Clear().Append(read.GetString(bytes));
    }

    private void MoveLine(StringBuilder text)
    {
        List<string> lines = [.. text.ToString().Split('\n')];
        var line = lines[random.Next(lines.Count)];
        lines.Remove(line);
        lines.Insert(random.Next(lines.Count + 1), new string(' ', random.Next(6)) + line.TrimStart());
        text.Clear().AppendJoin('\n', lines);
    }
}
