using System.Text;

namespace OpModel.Tool.Checking;

/// <summary>Files that are no text in UTF-8, whole or from some place on.</summary>
public sealed class BrokenBytesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, byte[], string> Broken => new()
    {
        // The last letter of "é" was cut off.
        { "people.yaml", [.. "people:\n- Ada\n- Andr"u8, 0xC3], ", line 3: the file is not text in UTF-8 from here on; save it in UTF-8." },
        { "people.csv", [.. "id,name\n1,Andr"u8, 0xC3], ", line 2: the file is not text in UTF-8 from here on; save it in UTF-8." },
        { "people.yaml", [.. "people:\n- Andr"u8, 0xE9, .. "\n- Bea\n"u8], ", line 2: the file is not text in UTF-8 from here on; save it in UTF-8." },
        { "people.yaml", [0x80, 0xFE, 0xC0, 0xAF, 0xED, 0xA0, 0x80], ", line 1: the file is not text in UTF-8 from here on; save it in UTF-8." },
        { "people.yaml", Encoding.Unicode.GetBytes("people: [Ada]"), ": the file is not text; save it as text in UTF-8." },
        { "people.csv", Encoding.BigEndianUnicode.GetBytes("id,name\n1,Ada\n"), ": the file is not text; save it as text in UTF-8." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task What_is_no_text_is_refused_with_the_line_from_which_on(string name, byte[] bytes, string problem)
    {
        var path = _folder.Write(name, bytes);

        var run = await ToolRun.RunAsync("check", path);

        Assert.Equal($"opmodel: {path}{problem}{Environment.NewLine}", run.Error);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task Random_bytes_are_refused()
    {
        Random random = new(20261127);
        for (var file = 0; file < 100; file++)
        {
            var bytes = new byte[1_000];
            random.NextBytes(bytes);

            var run = await ToolRun.RunAsync("check", _folder.Write("people.yaml", bytes));

            Assert.Equal(2, run.ExitCode);
            Assert.EndsWith("UTF-8." + Environment.NewLine, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task File_of_100_MB_is_refused_by_its_size()
    {
        var path = _folder.Write("people.yaml", new byte[100 * 1024 * 1024]);

        var run = await ToolRun.RunAsync("check", path);

        Assert.Equal($"opmodel: {path}: the file is larger than 64 MiB; check the path, or split the file.{Environment.NewLine}", run.Error);
        Assert.Equal(2, run.ExitCode);
    }
}
