using CsCheck;

namespace OpModel.Files.Yaml;

public sealed class YamlWriterTests
{
    private static readonly YamlLimits Limits = new(Depth: 16, Length: 1_000_000);

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char, 0, 20],
        Gen.String[Gen.Char[" \n\t:#-,[]{}'\"\\?|>&*!%@`=~.0123eaéx"], 0, 12],
        Gen.Const("\U0001F600"),
        Gen.String["word word "].Select(words => words + new string('x', 130)));

    private static readonly Gen<YamlNode> Scalar = Text.Where(HasNoHalfCharacters).Select(text => (YamlNode)new YamlScalar(FilePlace.Beginning, text, IsPlain: false));

    private static readonly Gen<YamlNode> Node = Gen.Recursive<YamlNode>((depth, node) => depth == 4 ? Scalar : Gen.Frequency(
        (3, Scalar),
        (1, node.List[1, 4].Select(items => (YamlNode)new YamlList(FilePlace.Beginning, items))),
        (1, Keys(node).Select(keys => (YamlNode)keys))));

    [Fact]
    public void What_is_written_is_read_as_it_was() => Keys(Node).Sample(written =>
    {
        var text = YamlWriter.Write(written);
        var read = YamlDocument.Read(text, Limits);
        Assert.True(read.Problem is null, $"{read.Problem}\n{text}");
        Assert.Equal(Shown(written), Shown(read.Root!));
    });

    [Theory]
    [InlineData("Ada Lovelace", "Ada Lovelace")]
    [InlineData("0.012 EUR", "0.012 EUR")]
    [InlineData("33.4 %", "33.4 %")]
    [InlineData("find, get and enjoy", "find, get and enjoy")]
    [InlineData("product-owner", "product-owner")]
    [InlineData("yes", "'yes'")]
    [InlineData("Off", "'Off'")]
    [InlineData("null", "'null'")]
    [InlineData("0123", "'0123'")]
    [InlineData("1e3", "'1e3'")]
    [InlineData("0x1F", "'0x1F'")]
    [InlineData("12:30", "'12:30'")]
    [InlineData("2026-10-31", "'2026-10-31'")]
    [InlineData("2026-10-31T10:00:00Z", "'2026-10-31T10:00:00Z'")]
    [InlineData("", "''")]
    [InlineData("- Ada", "'- Ada'")]
    [InlineData("Ada: lead", "'Ada: lead'")]
    [InlineData("it's", "it's")]
    [InlineData("'it'", "'''it'''")]
    [InlineData(" before", "' before'")]
    [InlineData("tab\t", "\"tab\\t\"")]
    [InlineData("one\ntwo", "|-\n  one\n  two")]
    [InlineData("one\n\ntwo\n", "|\n  one\n\n  two")]
    [InlineData("one\n two", "\"one\\n two\"")]
    [InlineData("\u0007", "\"\\u0007\"")]
    public void Text_has_quotes_where_some_reader_would_take_it_for_something_else(string text, string written) =>
        Assert.Equal($"name: {written}\n", YamlWriter.Write(Keys(("name", new YamlScalar(FilePlace.Beginning, text, IsPlain: false)))));

    [Fact]
    public void Text_within_braces_has_quotes_where_it_would_end_there() =>
        Assert.Equal(
            "team: { name: 'find, get' }\n",
            YamlWriter.Write(Keys(("team", Keys(("name", new YamlScalar(FilePlace.Beginning, "find, get", IsPlain: false)))))));

    private static Gen<YamlMap> Keys(Gen<YamlNode> node) =>
        node.List[1, 4].Select(values => Keys([.. values.Select((value, index) => ($"key-{index}", value))]));

    private static YamlMap Keys(params (string Key, YamlNode Value)[] entries) =>
        new(FilePlace.Beginning, [.. entries.Select(entry => new YamlEntry(new(FilePlace.Beginning, entry.Key, IsPlain: true), entry.Value))]);

    private static bool HasNoHalfCharacters(string text) => VisibleText.Characters(text).All(character => character.Length == 2 || !char.IsSurrogate(text[character.Index]));

    private static string Shown(YamlNode node) => node switch
    {
        YamlScalar scalar => $"({scalar.Text})",
        YamlList list => $"[{string.Join(',', list.Items.Select(Shown))}]",
        YamlMap map => $"{{{string.Join(',', map.Entries.Select(entry => $"{entry.Key.Text}:{Shown(entry.Value)}"))}}}",
        _ => throw new NotSupportedException(),
    };
}
